import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { localDateIn } from "#shared/domain/kernel/local-date.ts";
import type { SampleMeeting } from "#shared/sample/meeting.ts";
import { MEETINGS } from "#test/demo/story.ts";
import { visitPages } from "#test/demo/pages.ts";
import { inventPeople } from "#shared/sample/people.ts";
import { rosterCsv } from "#test/fixtures/people/roster-csv.ts";
import { filesHolding } from "#test/helpers/canaries.ts";
import { launchApp, type LaunchedApp } from "#test/helpers/launch-app.ts";
import { axeFindingsInBoth } from "#test/helpers/axe.ts";
import { holdMeeting } from "#test/walk/meetings.ts";
import { goTo } from "#test/walk/places.ts";
import { importRoster } from "#test/walk/people.ts";
import { publishSummary } from "#test/walk/publication.ts";
import { createVault, lock, unlock } from "#test/walk/vault.ts";

const PASSPHRASE = "ardoise fenouil lundi tambour brise merle";
const CANARY_PERSON = {
  givenName: "Quitterie",
  familyName: "Canari-Montval",
  email: "quitterie.canari@example.org",
  mayPublish: false,
};
const people = [...inventPeople(11, 60)].map((person, index) =>
  index === 0 ? { ...person, ...CANARY_PERSON } : person,
);
const told = MEETINGS[0];
if (told === undefined) throw new Error("the story has a first meeting");
const meeting: SampleMeeting = {
  ...told,
  items: [
    ...told.items,
    {
      title: "Point sous le sceau",
      confidentiality: "confidential",
      lines: [
        { kind: "text", text: "Ici chante le canari du compte rendu, et nulle part ailleurs." },
      ],
    },
  ],
};

/** What nobody may find in clear. The vault’s name is that of its folder, which anyone may read. */
const CANARIES = [
  "Quitterie Canari-Montval",
  "quitterie.canari@example.org",
  "le canari du compte rendu",
  PASSPHRASE,
];

let app: LaunchedApp;
let work = "";
let configDir = "";
let temporary = "";
const flaws: string[] = [];

async function look(screen: string): Promise<void> {
  for (const flaw of await axeFindingsInBoth(app.page)) flaws.push(`${screen}, ${flaw}`);
}

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), "greffe-path-"));
  configDir = mkdtempSync(join(tmpdir(), "greffe-path-config-"));
  // A temporary folder of the application's own, so that whatever it leaves there is its doing.
  temporary = mkdtempSync(join(tmpdir(), "greffe-path-temporary-"));
  vi.stubEnv("TMPDIR", temporary);
  app = await launchApp({ configDir, locale: "fr", viewport: { width: 1280, height: 800 } });
});

afterAll(async () => {
  await app.close();
  rmSync(work, { recursive: true, force: true });
  vi.unstubAllEnvs();
  for (const folder of [configDir, temporary]) rmSync(folder, { recursive: true, force: true });
});

describe("the whole evening, from an empty laptop to a published page", () => {
  it("makes a vault", async () => {
    await look("welcome");
    await createVault(app, {
      folder: work,
      collective: "Collectif des Canaris",
      userName: "Camille Essai",
      passphrase: PASSPHRASE,
    });
    await look("empty home");
    expect(readdirSync(join(work, "Collectif des Canaris.greffe")).toSorted()).toEqual(
      expect.arrayContaining(["header", "header.alt", "store.db"]),
    );
  });

  it("imports the members", async () => {
    const file = join(work, "membres.csv");
    writeFileSync(file, rosterCsv(people));
    await importRoster(app, file, (step) => look(`import, ${step}`));
    rmSync(file);
    await goTo(app, "Personnes");
    await expect.poll(() => app.page.getByText("60 personnes").first().isVisible()).toBe(true);
  });

  it("holds a meeting, with two decisions and two actions", async () => {
    await holdMeeting(app, meeting, people);
    const outcomes = app.page.getByRole("region", { name: "Décisions et actions" });
    await expect.poll(() => outcomes.getByRole("listitem").count()).toBe(4);
    await look("meeting");
  });

  it("publishes a summary that leaks nothing", async () => {
    const folder = mkdtempSync(join(work, "public-"));
    await publishSummary(app, folder, () => look("publication"));
    await look("published");
    const files = readdirSync(folder).toSorted();
    const date = localDateIn(new Date(), meeting.inDays);
    expect(files).toEqual(
      ["html", "md", "pdf"].map((format) => `${date}-pleniere-d-automne.${format}`),
    );
    const markdown = readFileSync(join(folder, files[1] ?? ""), "utf8");
    expect(markdown).toContain("Le recensement des logements vides est engagé");
    expect(markdown).not.toContain("Communication");
    for (const person of people.filter(({ mayPublish }) => !mayPublish)) {
      expect(markdown).not.toContain(`${person.givenName} ${person.familyName}`);
      expect(markdown).not.toContain(person.email);
    }
    rmSync(folder, { recursive: true });
  });

  it("shows every other place", async () => {
    await visitPages(app, look);
    expect(await app.page.getByRole("heading", { level: 1 }).innerText()).toBe("Réglages");
  });

  it("locks, and comes back to the same place", async () => {
    await goTo(app, "Journal");
    await lock(app);
    await look("locked");
    expect(await app.page.content()).not.toContain("Plénière");
    await unlock(app, PASSPHRASE);
    await app.page.getByRole("heading", { name: "Journal", level: 1 }).waitFor();
  });

  it("found no accessibility flaw on any of these screens", () => {
    expect(flaws).toEqual([]);
  });

  it("left nothing personal in clear: vault, settings, browser profile, temporary folder", async () => {
    const places = [work, configDir, app.profileDir, temporary];
    expect(filesHolding(places, CANARIES)).toEqual([]);
  });

  it("is found again by opening the vault anew, after the laptop was closed", async () => {
    await app.close();
    app = await launchApp({ configDir, locale: "fr" });
    await app.page
      .getByRole("button", { name: /Canaris/u })
      .first()
      .click();
    await unlock(app, PASSPHRASE);
    await goTo(app, "Réunions");
    await expect
      .poll(() => app.page.getByText("Plénière d’automne").first().isVisible())
      .toBe(true);
  });
});
