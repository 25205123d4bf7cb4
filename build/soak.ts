import type { KillTally } from "#test/helpers/kill-rounds.ts";
import { closing, runSuite, type TestReport } from "./suite.ts";

/** `npm run soak`: every kind of work killed 200 times (GREFFE_KILLS), and a line for each. */
process.env["GREFFE_KILLS"] ??= "200";

// What the tag leaves out is not skipped: it is `npm test`'s.
const report = {
  ...(await runSuite("soak", [
    "--config",
    "test/vitest.config.ts",
    "--tags-filter",
    "kills",
    ...process.argv.slice(2),
  ])),
  skipped: 0,
};

process.stdout.write("\n");
for (const test of report.tests) {
  const line = lineOf(test);
  if (line !== null) process.stdout.write(`${line}\n`);
}
process.stdout.write(closing(report, report.failures));
process.exitCode = report.failed === 0 ? 0 : 1;

function lineOf({ fullName, status, failureMessages, meta }: TestReport): string | null {
  if (status === "failed")
    return `${fullName}: FAILED: ${failureMessages[0]?.split("\n")[0] ?? ""}`;
  const tally = meta["kills"] as KillTally | undefined;
  if (tally === undefined) return null;
  return `${tally.kind}: ${tally.kills} kills, ${tally.underWay} met the work under way, nothing lost`;
}
