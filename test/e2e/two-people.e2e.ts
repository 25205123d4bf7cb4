import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join as joinPath } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MEETINGS } from "#test/demo/story.ts";
import { inventPeople } from "#shared/sample/people.ts";
import { rosterCsv } from "#test/fixtures/people/roster-csv.ts";
import { axeFindingsInBoth } from "#test/helpers/axe.ts";
import { launchApp, type LaunchedApp } from "#test/helpers/launch-app.ts";
import { makeBackup } from "#test/walk/backup.ts";
import { holdMeeting } from "#test/walk/meetings.ts";
import {
  goToMembers,
  invite,
  join,
  readFingerprint,
  readWords,
  removeMember,
} from "#test/walk/members.ts";
import { giveStatus, importRoster } from "#test/walk/people.ts";
import { goTo } from "#test/walk/places.ts";
import { publishSummary } from "#test/walk/publication.ts";
import { createVault, lock, unlock } from "#test/walk/vault.ts";
import { focusOn } from "#test/walk/focus.ts";

const SECRETARY = {
  name: "Camille Essai",
  passphrase: "ardoise fenouil lundi tambour brise merle",
};
const TREASURER = {
  name: "Anouk Berthier",
  passphrase: "velours octobre tulipe grimper ferraille",
};
const people = [...inventPeople(11, 20)];
const meeting = MEETINGS[0];
if (meeting === undefined) throw new Error("the story has a first meeting");

let app: LaunchedApp;
let work = "";
let code: string[] = [];
let fingerprint: string[] = [];
const flaws: string[] = [];

async function look(screen: string): Promise<void> {
  for (const flaw of await axeFindingsInBoth(app.page)) flaws.push(`${screen}, ${flaw}`);
}

const rail = () => app.page.getByRole("banner");
const visible = (text: string | RegExp) => app.page.getByText(text).first().isVisible();

beforeAll(async () => {
  work = mkdtempSync(joinPath(tmpdir(), "greffe-two-"));
  app = await launchApp({ locale: "fr", viewport: { width: 1280, height: 800 } });
});

afterAll(async () => {
  await app.close();
  rmSync(work, { recursive: true, force: true });
});

describe("the secretary, who makes the vault", () => {
  it("has the members in it", async () => {
    await createVault(app, {
      folder: work,
      collective: "Collectif des Deux",
      userName: SECRETARY.name,
      passphrase: SECRETARY.passphrase,
    });
    const file = joinPath(work, "membres.csv");
    writeFileSync(file, rosterCsv(people));
    await importRoster(app, file);
    rmSync(file);
    await goTo(app, "Personnes");
    await expect.poll(() => visible("20 personnes")).toBe(true);
  });

  it("is alone, reads why one invites, and invites a treasurer", async () => {
    await goToMembers(app);
    await app.page.getByRole("heading", { name: "Vous êtes seul·e dans ce coffre" }).waitFor();
    await look("alone in the vault");
    code = await invite(app, { name: TREASURER.name, roles: ["Trésorerie"] }, SECRETARY.passphrase);
    expect(code).toHaveLength(6);
    await look("the code");
    await app.page.getByRole("button", { name: "C’est noté" }).click();
    await app.page.getByRole("heading", { name: "Invitations en attente" }).waitFor();
    await look("somebody invited");
    await lock(app);
    expect(await app.page.content()).not.toContain(code.join(" "));
  });
});

describe("the treasurer, who is handed the laptop", () => {
  it("is told what is wrong with a code, and comes in with the right one", async () => {
    const { page } = app;
    await page.getByRole("button", { name: "J’ai un code d’invitation" }).click();
    await focusOn(page.getByLabel("Mot 1", { exact: true }));
    await page.keyboard.type([...code.slice(0, 5), "zzzz "].join(" "));
    await page.keyboard.press("Tab");
    await page.getByText("Le mot 6 n’est pas dans la liste des codes").waitFor();
    await look("a code with an unknown word");
    await page.getByRole("button", { name: "Revenir à la phrase de passe" }).click();
    await join(app, code, TREASURER.passphrase);
    await look("the welcome");
    fingerprint = await readWords(app, "Les six mots de l’empreinte");
    expect(fingerprint).toHaveLength(6);
    await page.getByRole("button", { name: "Commencer" }).click();
    await rail()
      .getByRole("button", { name: new RegExp(TREASURER.name, "u") })
      .waitFor();
  });

  it("sees what a treasurer may, and no more", async () => {
    const { page } = app;
    await rail().getByRole("link", { name: "Personnes", exact: true }).waitFor();
    expect(await rail().getByRole("link", { name: "Journal" }).count()).toBe(0);
    await goToMembers(app);
    await page.getByRole("button", { name: SECRETARY.name, exact: true }).click();
    const panel = page.getByRole("complementary", { name: SECRETARY.name });
    await panel.getByText("Les rôles sont donnés par une personne").waitFor();
    expect(await panel.getByRole("checkbox").count()).toBe(0);
    expect(await page.getByRole("button", { name: /Inviter|Retirer/u }).count()).toBe(0);
    await look("somebody seen by the treasurer");
  });

  it("records a membership and makes a backup", async () => {
    const [first] = people;
    await giveStatus(app, `${first?.familyName} ${first?.givenName}`);
    const folder = mkdtempSync(joinPath(work, "backups-"));
    await makeBackup(app, folder);
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/\.greffe-backup$/u)]);
    await lock(app);
  });
});

describe("the secretary, later in the evening", () => {
  it("takes minutes and publishes them", async () => {
    await unlock(app, SECRETARY.passphrase);
    await rail()
      .getByRole("button", { name: new RegExp(SECRETARY.name, "u") })
      .waitFor();
    await holdMeeting(app, meeting, people);
    const folder = mkdtempSync(joinPath(work, "public-"));
    await publishSummary(app, folder);
    expect(readdirSync(folder)).toHaveLength(3);
  });

  it("reads in the journal what both did", async () => {
    await goTo(app, "Journal");
    await expect.poll(() => visible(new RegExp(`${TREASURER.name} .*statut`, "u"))).toBe(true);
    expect(await visible(new RegExp(`${SECRETARY.name} .*publié`, "u"))).toBe(true);
  });

  it("compares fingerprints, then removes the treasurer", async () => {
    expect(await readFingerprint(app, TREASURER.name)).toEqual(fingerprint);
    await look("somebody of the vault");
    await removeMember(app, TREASURER.name, SECRETARY.passphrase, () => look("before a removal"));
    await look("after a removal");
    await app.page.getByRole("link", { name: "Revenir aux personnes du coffre" }).click();
    await app.page.getByText("1 personne retirée").click();
    await app.page.getByText(`Retrait par ${SECRETARY.name}`).waitFor();
    await look("somebody removed");
  });

  it("locks, and only one of the two passphrases still opens", async () => {
    await lock(app);
    await app.page.getByLabel("Phrase de passe", { exact: true }).fill(TREASURER.passphrase);
    await app.page.keyboard.press("Enter");
    await app.page.getByText("Ce n’est pas la phrase de passe de ce coffre.").waitFor();
    await unlock(app, SECRETARY.passphrase);
    await goTo(app, "Réunions");
    await expect.poll(() => visible(meeting.title)).toBe(true);
  });

  it("has met no accessibility flaw on any of these screens", () => {
    expect(flaws).toEqual([]);
  });
});
