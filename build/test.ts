import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: readonly {
    name: string;
    assertionResults: readonly { fullName: string; status: string; failureMessages: string[] }[];
  }[];
}

/** `npm test`: every check there is, one after the other, and one closing line. */
const total: Tally = { passed: 0, failed: 0, skipped: 0 };
const failures: string[] = [];
const reports = mkdtempSync(join(tmpdir(), "greffe-reports-"));

check("types", "node", ["build/typecheck.ts"]);
check("lint", "oxlint", ["--type-aware", "--deny-warnings"]);
check("format", "oxfmt", ["--check"]);
check("dead code", "knip", []);
suite("unit, integration, hostile", "test/vitest.config.ts");
check("build", "vite", [
  "build",
  "--app",
  "--config",
  "build/vite.config.ts",
  "--logLevel",
  "warn",
]);
suite("end to end, accessibility", "test/vitest.e2e.config.ts");

rmSync(reports, { recursive: true, force: true });
// Once more at the end: whoever reads the last page of a long output sees what to look at.
for (const failure of failures) process.stdout.write(`\n-- failed: ${failure}\n`);
const skipped = total.skipped === 0 ? "" : `, ${total.skipped} skipped`;
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed${skipped}\n`);
process.exitCode = total.failed === 0 ? 0 : 1;

function check(name: string, command: string, args: readonly string[]): void {
  const isPassed = run(name, command, args);
  total[isPassed ? "passed" : "failed"] += 1;
  if (!isPassed) failures.push(name);
}

function suite(name: string, config: string): void {
  const report = join(reports, `${name.replaceAll(/\W+/g, "-")}.json`);
  const isPassed = run(name, "vitest", [
    "run",
    "--config",
    config,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ]);
  const tally = readTally(report);
  // A run that ends badly without a failed test (a crash, an unhandled error) is a failure too.
  if (!isPassed && tally.failed === 0) {
    tally.failed = 1;
    failures.push(`${name}: the run itself, not one of its tests`);
  }
  total.passed += tally.passed;
  total.failed += tally.failed;
  total.skipped += tally.skipped;
}

function readTally(report: string): Tally {
  try {
    const read = JSON.parse(readFileSync(report, "utf8")) as Report;
    failures.push(...failedTests(read));
    return {
      passed: read.numPassedTests,
      failed: read.numFailedTests,
      skipped: read.numPendingTests,
    };
  } catch {
    failures.push(`${report}: no report that can be read`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function failedTests(report: Report): string[] {
  return report.testResults.flatMap((file) =>
    file.assertionResults
      .filter((test) => test.status === "failed")
      .map((test) => `${file.name}: ${test.fullName}\n${test.failureMessages.join("\n")}`),
  );
}

function run(name: string, command: string, args: readonly string[]): boolean {
  process.stdout.write(`\n== ${name}\n`);
  const started = performance.now();
  // npm puts node_modules/.bin first on PATH, hence the project's own Node and tools.
  const { status } = spawnSync(command, args, {
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`== ${name}: ${status === 0 ? "ok" : "FAILED"} (${seconds} s)\n`);
  return status === 0;
}
