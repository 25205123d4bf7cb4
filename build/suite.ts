import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export interface TestReport {
  readonly fullName: string;
  readonly status: string;
  readonly failureMessages: readonly string[];
  /** What a test left there of itself. */
  readonly meta: Readonly<Record<string, unknown>>;
}

export interface SuiteReport extends Tally {
  readonly tests: readonly TestReport[];
  /** What to look at, a paragraph each. */
  readonly failures: readonly string[];
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly TestReport[];
  }[];
}

/** Runs tests, told as they go, and reads what came of them. */
export async function runSuite(name: string, args: readonly string[]): Promise<SuiteReport> {
  const folder = mkdtempSync(join(tmpdir(), "greffe-report-"));
  const file = join(folder, "report.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  try {
    const isPassed = await runTool(name, "vitest", ["run", ...reporters, ...args]);
    const report = read(name, file);
    if (isPassed || report.failed > 0) return report;
    // A run that ends badly without a failed test (a crash, an unhandled error) is a failure too.
    return {
      ...report,
      failed: 1,
      failures: [...report.failures, `${name}: the run itself, not one of its tests`],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs a tool of the project with its output shown, and says how long it took; whether it passed. */
export function runTool(name: string, command: string, args: readonly string[]): Promise<boolean> {
  process.stdout.write(`\n== ${name}\n`);
  const started = performance.now();
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const ended = (isPassed: boolean) => {
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stdout.write(`== ${name}: ${isPassed ? "ok" : "FAILED"} (${seconds} s)\n`);
    resolve(isPassed);
  };
  // npm puts node_modules/.bin first on PATH, hence the project's own Node and tools.
  spawn(command, args, {
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  })
    .once("error", () => ended(false))
    .once("exit", (code) => ended(code === 0));
  return promise;
}

/** `12 passed, 0 failed, 1 skipped`, after what failed: whoever reads the last page sees what to look at. */
export function closing(tally: Tally, failures: readonly string[]): string {
  const failed = failures.map((failure) => `\n-- failed: ${failure}\n`).join("");
  const skipped = tally.skipped === 0 ? "" : `, ${tally.skipped} skipped`;
  return `${failed}\n${tally.passed} passed, ${tally.failed} failed${skipped}\n`;
}

function read(name: string, file: string): SuiteReport {
  let report: VitestReport;
  try {
    report = JSON.parse(readFileSync(file, "utf8")) as VitestReport;
  } catch {
    const failures = [`${name}: no report that can be read`];
    return { passed: 0, failed: 1, skipped: 0, tests: [], failures };
  }
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests,
    tests: report.testResults.flatMap((tested) => tested.assertionResults),
    failures: report.testResults.flatMap((tested) =>
      tested.assertionResults
        .filter((test) => test.status === "failed")
        .map((test) => `${tested.name}: ${test.fullName}\n${test.failureMessages.join("\n")}`),
    ),
  };
}
