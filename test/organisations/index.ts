import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { launchApp } from "#test/helpers/launch-app.ts";
import { bringBack, brokenIn, foundByHand, lose, rulesOf } from "#test/walk/found.ts";
import { Hands } from "#test/walk/hands.ts";
import type { SaidOrganisation } from "#test/walk/organisation.ts";
import { createVault } from "#test/walk/vault.ts";
import { CHARTER } from "./charter.ts";
import { GROUPS } from "./groups.ts";
import { POLES_OF_ONE_SPACE } from "./poles.ts";
import { lookAt } from "./look-at.ts";
import { THEMES_ON_REQUEST } from "./themes.ts";

/**
 * Enters four organisations in the window by the keyboard alone, looks at them, and takes a mandate away of each to
 * see which of their rules say so: `npm run organisations -- --out FOLDER --only charte`.
 */
const { values } = parseArgs({
  options: { out: { type: "string", default: "greffe-organisations" }, only: { type: "string" } },
});
const out = resolve(values.out);
mkdirSync(out, { recursive: true });
const all = [CHARTER, GROUPS, POLES_OF_ONE_SPACE, THEMES_ON_REQUEST];
const asked = all.filter(({ name }) => values.only === undefined || name === values.only);
if (asked.length === 0) {
  throw new Error(`none is called ${values.only}: ${all.map(({ name }) => name).join(", ")}`);
}
for (const organisation of asked) await enter(organisation);

async function enter(said: SaidOrganisation): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "greffe-organisations-"));
  const app = await launchApp({ locale: "fr" });
  try {
    const passphrase = "fenouil tambour brise ardoise lundi merle";
    const collective = `Collectif ${said.name}`;
    await createVault(app, { folder, collective, userName: "Camille", passphrase });
    const hands = new Hands(app.page);
    await foundByHand(hands, said);
    tell(`${said.name}: ${said.bodies.length} bodies, ${hands.keys} keys`);
    expectNone(`${said.name} keeps its rules`, brokenIn(await rulesOf(hands, said)));
    await lookAt(app.page, said, (name) => join(out, `${said.name}-${name}.png`));
    for (const loss of said.breaks) {
      const writes = await lose(hands, said, loss);
      const broken = brokenIn(await rulesOf(hands, said), loss.says).toSorted();
      if (broken.join("\n") !== Object.keys(loss.says).toSorted().join("\n")) {
        throw new Error(`${said.name}: what is broken is told otherwise: ${broken.join(" / ")}`);
      }
      tell(`  broken, with its clause: ${broken.join(" / ")}`);
      await bringBack(hands, writes);
    }
    expectNone(`${said.name} keeps its rules again`, brokenIn(await rulesOf(hands, said)));
  } catch (error) {
    await app.page
      .screenshot({ path: join(out, `${said.name}-failed.png`) })
      .catch(() => undefined);
    throw error;
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function expectNone(what: string, broken: readonly string[]): void {
  if (broken.length > 0) throw new Error(`${what}, but for: ${broken.join(" / ")}`);
}

function tell(text: string): void {
  process.stdout.write(`${text}\n`);
}
