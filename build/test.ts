import { closing, runSuite, runTool, type Tally } from "./suite.ts";

/** `npm test`: every check there is, one after the other, and one closing line. */
const total = { passed: 0, failed: 0, skipped: 0 };
const failures: string[] = [];

await check("types", "node", ["build/typecheck.ts"]);
await check("lint", "oxlint", ["--type-aware", "--deny-warnings"]);
await check("format", "oxfmt", ["--check"]);
await check("dead code", "knip", []);
await check("build", "vite", [
  "build",
  "--app",
  "--config",
  "build/vite.config.ts",
  "--logLevel",
  "warn",
]);
const tests = await runSuite("unit, integration, hostile, end to end, accessibility", [
  "--config",
  "test/vitest.all.config.ts",
]);
add(tests, tests.failures);

process.stdout.write(closing(total, failures));
process.exitCode = total.failed === 0 ? 0 : 1;

async function check(name: string, command: string, args: readonly string[]): Promise<void> {
  const isPassed = await runTool(name, command, args);
  add({ passed: isPassed ? 1 : 0, failed: isPassed ? 0 : 1, skipped: 0 }, isPassed ? [] : [name]);
}

function add(tally: Tally, failed: readonly string[]): void {
  total.passed += tally.passed;
  total.failed += tally.failed;
  total.skipped += tally.skipped;
  failures.push(...failed);
}
