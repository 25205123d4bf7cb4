import { keepCompiled } from "#main/compile-cache.ts";

keepCompiled();
// Only now: what is imported before is compiled again at each start.
const { start } = await import("./choose-host.ts");
process.exitCode = await start();
