import { join } from "node:path";
import { startStandin } from "#main/standin.ts";

/** The stand-in in a process of its own, for a test that kills it. */
const [base = "", bundleDir, vaultEntry] = process.argv.slice(2);
const standin = await startStandin({
  headless: true,
  configDir: join(base, "config"),
  runBase: base,
  bundleDir,
  vaultEntry,
});
if (standin.kind !== "running") throw new Error(standin.kind);
await standin.host.browser.page?.evaluate(() =>
  globalThis.greffe?.invoke("vault.suggestPassphrase", {}),
);
process.stdout.write(`${standin.runFolder}\n`);
