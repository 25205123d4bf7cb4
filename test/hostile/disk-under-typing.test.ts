import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, it, onTestFinished, vi, type TestContext } from "vitest";
import { appWithVault } from "#test/helpers/app-with-vault.ts";
import { axeFindings } from "#test/helpers/axe.ts";
import { filesHolding } from "#test/helpers/canaries.ts";
import { minutes, onlyMeeting, openMeeting, seedMeeting } from "#test/helpers/meeting-in-window.ts";
import { preparedVault } from "#test/helpers/prepared-vault.ts";
import { smallDisk, type SmallDisk } from "#test/helpers/small-disk.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { PASSPHRASE, TestVault } from "#test/helpers/vault-in-process.ts";

const CANARY = "Une heure de réunion notée sur un disque plein.";
const TIMEOUT = 180_000;

const unlockField = (page: Page) => page.getByLabel("Phrase de passe", { exact: true });
const stored = (page: Page) => async () =>
  JSON.stringify((await onlyMeeting(page)).items[0]?.minutes ?? null);

async function seeded(folder: string): Promise<string> {
  const path = await preparedVault(folder);
  const vault = new TestVault({});
  await vault.call("vault.open", { vault: vault.grant(path), passphrase: PASSPHRASE });
  await seedMeeting(vault);
  await vault.close();
  return path;
}

/** The minutes of a meeting in a window, whose vault is on a disk that can be filled. */
async function typingOn(disk: SmallDisk, options: { readonly configDir?: string } = {}) {
  const app = await appWithVault({ vault: await seeded(disk.path), ...options });
  const { page } = app;
  await openMeeting(page);
  await page.keyboard.press("Alt+r");
  await minutes(page).focus();
  await page.keyboard.type("Avant la panne. ");
  await expect.poll(stored(page)).toContain("Avant la panne.");
  return { app, page };
}

function needsDisk(context: TestContext): SmallDisk {
  const disk = smallDisk(context, 32);
  if (disk === null) throw new Error("skipped");
  return disk;
}

it(
  "a disk that fills up while somebody types, then a lock: the text is kept beside, and comes back",
  async (context) => {
    const disk = needsDisk(context);
    const { app, page } = await typingOn(disk);
    disk.leave(0);
    await page.keyboard.type(CANARY);
    await page.getByText("Ce texte n’est pas encore enregistré").waitFor();
    await page.getByText("Ce que vous écrivez est gardé à part").waitFor();
    expect(await page.getByText("Enregistré", { exact: true }).count()).toBe(0);
    expect(readdirSync(app.configDir).filter((name) => name.includes("rescue"))).toHaveLength(1);
    // Within the last second: the lock itself has it kept.
    await page.keyboard.type(" Dernier mot.");
    await page.keyboard.press("Control+l");
    await unlockField(page).waitFor();
    await page.getByText("Du texte n’a pas pu être enregistré").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(filesHolding([app.configDir, disk.path], [CANARY, "Dernier mot"])).toEqual([]);

    disk.free();
    await app.unlock();
    await page.getByText("Un texte gardé à part est revenu dans le coffre").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await stored(page)()).toContain(`${CANARY} Dernier mot.`);
    expect(readdirSync(app.configDir).filter((name) => name.includes("rescue"))).toEqual([]);
    await page.getByRole("link", { name: "« Bilan », Plénière de novembre" }).click();
    await page.keyboard.press("Alt+r");
    await expect.poll(() => minutes(page).innerText()).toContain("Dernier mot.");
  },
  TIMEOUT,
);

it(
  "a power cut while the disk is full: what was typed a second before comes back",
  async (context) => {
    const disk = needsDisk(context);
    const configDir = tempFolder();
    const first = await typingOn(disk, { configDir });
    disk.leave(0);
    await first.page.keyboard.type(CANARY);
    await expect
      .poll(() => readdirSync(configDir).filter((name) => name.includes("rescue")))
      .toHaveLength(1);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await first.app.kill();
    disk.free();

    const path = join(disk.path, "Collectif des Essais.greffe");
    const { page } = await appWithVault({ vault: path, configDir });
    await page.getByText("Un texte gardé à part est revenu dans le coffre").waitFor();
    expect(await stored(page)()).toContain(CANARY);
  },
  TIMEOUT,
);

it(
  "where no place takes the text, a lock by hand asks first, and the one chosen has it",
  async (context) => {
    const disk = needsDisk(context);
    for (const name of ["config", "tmp"]) mkdirSync(join(disk.path, name));
    const stick = tempFolder();
    const { app, page } = await typingOn(disk, { configDir: join(disk.path, "config") });
    vi.stubEnv("TMPDIR", join(disk.path, "tmp"));
    onTestFinished(() => void vi.unstubAllEnvs());
    disk.leave(0);
    await page.keyboard.type(CANARY);
    await page.getByText("Ce que vous écrivez n’est gardé nulle part").waitFor();
    await page.keyboard.press("Control+l");
    const dialog = page.getByRole("alertdialog", { name: "Du texte n’est enregistré nulle part" });
    await dialog.waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await dialog.getByRole("button", { name: "Annuler" }).click();
    await expect.poll(() => minutes(page).innerText()).toContain(CANARY);

    await page.keyboard.press("Control+l");
    await dialog.waitFor();
    await app.chooseNext(stick);
    await dialog.getByRole("button", { name: "Choisir un autre disque…" }).click();
    await unlockField(page).waitFor();
    await page.getByText(/sur le disque que vous avez choisi/u).waitFor();
    expect(readdirSync(stick)).toHaveLength(1);

    disk.free();
    await app.unlock();
    await page.getByText("Un texte gardé à part est revenu dans le coffre").waitFor();
    expect(await stored(page)()).toContain(CANARY);
    expect(readdirSync(stick)).toEqual([]);
  },
  TIMEOUT,
);
