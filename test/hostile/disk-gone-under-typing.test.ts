import { cpSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { appWithVault } from "#test/helpers/app-with-vault.ts";
import { axeFindings } from "#test/helpers/axe.ts";
import { filesHolding } from "#test/helpers/canaries.ts";
import { loopDisk, type LoopDisk } from "#test/helpers/loop-disk.ts";
import { minutes, onlyMeeting, openMeeting, seedMeeting } from "#test/helpers/meeting-in-window.ts";
import { preparedVault } from "#test/helpers/prepared-vault.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { PASSPHRASE, TestVault } from "#test/helpers/vault-in-process.ts";

const CANARY = "Une heure de réunion notée sans savoir où.";

const stored = (page: Page) => async () =>
  JSON.stringify((await onlyMeeting(page)).items[0]?.minutes ?? null);
const rescuesOf = (configDir: string) =>
  readdirSync(configDir).filter((name) => name.includes("rescue"));

async function seeded(folder: string): Promise<string> {
  const path = await preparedVault(folder);
  const vault = new TestVault({});
  await vault.call("vault.open", { vault: vault.grant(path), passphrase: PASSPHRASE });
  await seedMeeting(vault);
  await vault.close();
  return path;
}

const named = (path: string, name: string) => join(dirname(path), name);

interface Case {
  /** Happens to the vault of this path, of which `older` is a copy from before. */
  readonly happen: (disk: LoopDisk, path: string, older: string) => void;
  readonly said: RegExp;
  /** What the words on screen tell to do. */
  readonly mend: (disk: LoopDisk, path: string) => void;
}

const CASES: Readonly<Record<string, Case>> = {
  "a disk that takes no more writing": {
    happen: (disk) => disk.turnReadOnly(),
    said: /Le disque n’a pas accepté l’écriture|Greffe ne peut pas écrire à cet endroit/u,
    mend: (disk) => disk.putBack(),
  },
  "a drive that is pulled out": {
    happen: (disk) => disk.takeOut(),
    said: /Le coffre ouvert n’est plus à sa place/u,
    mend: (disk) => disk.putBack(),
  },
  "an older vault in the place of the open one": {
    happen: (_, path, older) => {
      renameSync(path, named(path, "Avant.greffe"));
      cpSync(older, path, { recursive: true });
    },
    said: /Ce qui était enregistré ici est dans «\u00a0Avant\.greffe\u00a0»/u,
    mend: (_, path) => {
      rmSync(path, { recursive: true });
      renameSync(named(path, "Avant.greffe"), path);
    },
  },
};

it.for(Object.entries(CASES))(
  "%s, while somebody types, then a lock: said in words, and not a word lost",
  { timeout: 180_000 },
  async ([, { happen, said, mend }], context) => {
    const disk = loopDisk(context);
    if (disk === null) return;
    const path = await seeded(disk.path);
    const older = join(tempFolder(), "avant");
    cpSync(path, older, { recursive: true });
    const app = await appWithVault({ vault: path });
    const { page } = app;
    await openMeeting(page);
    await page.keyboard.press("Alt+r");
    await minutes(page).focus();
    await page.keyboard.type("Avant. ");
    await expect.poll(stored(page)).toContain("Avant.");

    happen(disk, path, older);
    await page.keyboard.type(CANARY);
    await page.getByText("Ce texte n’est pas encore enregistré").waitFor();
    await page.getByText(said).first().waitFor();
    await page.getByText("Ce que vous écrivez est gardé à part").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    // Within the last second: the lock itself has it kept.
    await page.keyboard.type(" Dernier mot.");
    await page.keyboard.press("Control+l");
    await page.getByLabel("Phrase de passe", { exact: true }).waitFor();
    await page.getByText("Du texte n’a pas pu être enregistré").waitFor();
    expect(rescuesOf(app.configDir)).toHaveLength(1);
    expect(filesHolding([app.configDir], [CANARY, "Dernier mot"])).toEqual([]);

    mend(disk, path);
    await app.unlock();
    await page.getByText("Un texte gardé à part est revenu dans le coffre").waitFor();
    expect(await stored(page)()).toContain(`Avant. ${CANARY} Dernier mot.`);
    expect(rescuesOf(app.configDir)).toEqual([]);
  },
);
