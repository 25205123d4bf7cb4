import { keepCompiled } from "#main/compile-cache.ts";

/** Starts the stand-in without a window, until the first page can be used, and ends at once. */
keepCompiled();
const { startStandin } = await import("#main/standin.ts");
const [configDir, bundleDir] = process.argv.slice(2);
const standin = await startStandin({ headless: true, configDir, bundleDir });
if (standin.kind !== "running") throw new Error(standin.kind);
await standin.host.browser.page?.getByRole("button").first().waitFor();
await standin.host.killAll();
process.exit(0);
