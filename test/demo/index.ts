import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { SAMPLE_PEOPLE, samplePeople } from "#shared/sample/collective.ts";
import { rosterCsv } from "#test/fixtures/people/roster-csv.ts";
import { launchApp, type LaunchedApp } from "#test/helpers/launch-app.ts";
import { holdMeeting, openItem } from "#test/walk/meetings.ts";
import { importRoster } from "#test/walk/people.ts";
import { publishSummary } from "#test/walk/publication.ts";
import { createVault, lock, unlock } from "#test/walk/vault.ts";
import { keepFinances } from "./finances.ts";
import { foundOrganisation, leavePicture, writeRules } from "./organisation.ts";
import { visitCircles, visitFinances, visitPages } from "./pages.ts";
import { screensIn } from "./screens.ts";
import { COLLECTIVE, MEETINGS, nameOf, PASSPHRASE, SECRETARY } from "./story.ts";

/** Invents a collective and does its whole evening's work through the real window, headless. */
const { values } = parseArgs({
  options: { out: { type: "string", default: "greffe-demo" } },
});
const out = resolve(values.out);
for (const folder of ["vault", "public", "exports", "screens"]) {
  rmSync(join(out, folder), { recursive: true, force: true });
  mkdirSync(join(out, folder), { recursive: true });
}
const work = mkdtempSync(join(tmpdir(), "greffe-demo-"));
const app = await launchApp({ locale: "fr", viewport: { width: 1440, height: 900 } });
try {
  await evening(app);
} catch (error) {
  await app.page.screenshot({ path: join(out, "screens/failed.png") }).catch(() => undefined);
  throw error;
} finally {
  await app.close();
  rmSync(work, { recursive: true, force: true });
}
tell(`
Le coffre            ${join(out, "vault")}
La phrase de passe   ${PASSPHRASE}
Les pages publiques  ${join(out, "public")}
Les exports          ${join(out, "exports")} (${readdirSync(join(out, "exports")).join(", ")})
Les écrans           ${join(out, "screens")} (${readdirSync(join(out, "screens")).length} images)
`);

async function evening(running: LaunchedApp): Promise<void> {
  const picture = screensIn(join(out, "screens"), running);
  const people = samplePeople();

  tell(`${COLLECTIVE} : un coffre`);
  await picture("accueil");
  await createVault(running, {
    folder: join(out, "vault"),
    collective: COLLECTIVE,
    userName: SECRETARY,
    passphrase: PASSPHRASE,
  });
  await picture("aujourdhui-vide");

  tell(`${SAMPLE_PEOPLE} personnes, depuis un tableau`);
  const roster = join(work, "membres.csv");
  writeFileSync(roster, rosterCsv(people));
  await importRoster(running, roster, (step) => picture(`import-${step}`));

  tell("Ses cercles, leurs rôles et qui les tient");
  await foundOrganisation(running, people);
  await writeRules(running);

  for (const meeting of MEETINGS) {
    tell(`${meeting.title} : ${meeting.items.length} points, puis son résumé`);
    await holdMeeting(running, meeting, people, nameOf(meeting.body));
    await openItem(running, meeting.items[0]?.title ?? "");
    await picture(`reunion-${slug(meeting.title)}`);
    await publishSummary(running, join(out, "public"), () =>
      picture(`publier-${slug(meeting.title)}`),
    );
  }
  await picture("publie");
  await visitCircles(running, picture);
  await visitPages(running, picture);

  tell("L’organisation, en image");
  await leavePicture(running, join(out, "exports"));

  const folders = { exports: join(out, "exports"), public: join(out, "public"), work };
  await keepFinances(running, people, folders, tell);
  await visitFinances(running, picture);

  tell("Le coffre se verrouille, puis se rouvre avec la phrase de passe");
  await lock(running);
  await picture("verrouille");
  await unlock(running, PASSPHRASE);
  await running.page.getByRole("heading", { level: 1 }).waitFor();
  await picture("rouvert");
}

function slug(title: string): string {
  return title
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^A-Za-z0-9]+/gu, "-")
    .toLowerCase();
}

function tell(text: string): void {
  process.stdout.write(`${text}\n`);
}
