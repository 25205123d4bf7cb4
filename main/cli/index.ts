import { keepCompiled } from "#main/compile-cache.ts";
import { keepOutOfDumps } from "#main/no-dumps.ts";

/** The same vault process and contract as the window, for scripts and rescue. */
keepOutOfDumps();
keepCompiled();
// Only now: what is imported before is compiled again at each call.
const { run } = await import("./run.ts");
process.exitCode = await run(process.argv.slice(2));
