import { keepCompiled } from "#main/compile-cache.ts";
import { keepOutOfDumps } from "#main/no-dumps.ts";

/** The same vault process and contract as the window, for scripts and rescue. */
keepOutOfDumps();
keepCompiled();
// Whoever reads the output may have had enough of it (`| head`): that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
// Only now: what is imported before is compiled again at each call.
const { run } = await import("./run.ts");
process.exitCode = await run(process.argv.slice(2));
