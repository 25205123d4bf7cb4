import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { launchApp } from "#test/helpers/launch-app.ts";
import { Hands } from "#test/walk/hands.ts";
import { lock, unlock } from "#test/walk/vault.ts";
import { reconcile } from "./bank.ts";
import { approve, handIn, writeDown } from "./expenses.ts";
import { lookAround, looksOf } from "./look.ts";
import { OTHER, prepare, TREASURER } from "./prepare.ts";
import { publish } from "./publish.ts";
import { Watch } from "./watch.ts";

/**
 * An evening of a treasurer in the window, by the keyboard alone: receipts, approvals by another, the bank, and what
 * is published of it. Says what each step takes: `npm run evening -- --out FOLDER`.
 */
const { values } = parseArgs({ options: { out: { type: "string", default: "greffe-evening" } } });
const out = resolve(values.out);
mkdirSync(out, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), "greffe-evening-"));
const app = await launchApp({ locale: "fr", viewport: { width: 1280, height: 800 } });
try {
  const year = new Date().getFullYear();
  await prepare(app, folder, year);
  const hands = new Hands(app.page);
  const watch = new Watch(hands);
  const look = looksOf(app.page, out);
  const evening = { hands, watch, look, folder, year };
  await writeDown(hands, watch, look);
  await handIn(hands, watch);
  await hands.press("ControlOrMeta+6");
  await app.page.getByText(/^14 dépenses$/u).waitFor();
  await look("handed-in");
  await lock(app);
  await unlock(app, OTHER.passphrase);
  await approve(hands, watch, look);
  await lock(app);
  await unlock(app, TREASURER.passphrase);
  await reconcile(app, evening);
  await publish(app, evening);
  if (!readdirSync(folder).some((name) => name.startsWith("independance-"))) {
    throw new Error("no page was written");
  }
  await lookAround(app.page, look);
  writeFileSync(join(out, "evening.md"), watch.report());
} catch (error) {
  await app.page.screenshot({ path: join(out, "failed.png") }).catch(() => undefined);
  throw error;
} finally {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
}
