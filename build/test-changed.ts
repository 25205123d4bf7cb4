import { execFileSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { z } from "zod";
import { fitting, relatedTests } from "./related-tests.ts";
import { closing, runSuite, runTool } from "./suite.ts";

/**
 * `npm run test:changed [-- REVISION]`: types, lint, format and the tests nearest to what changed since
 * a revision, in under a minute; says what it left out. Without one: since `main`, or on `main` itself
 * since the last commit.
 */
const TEST_SECONDS = 30;
const WORKERS = 2;
const SOURCES = "{main,renderer,shared,build,test}/**/*.{ts,tsx,css,html}";
const LAST_RESULTS = "node_modules/.vite/vitest/*/results.json";
/** Where a test was never run here. */
const SECONDS: readonly (readonly [RegExp, number])[] = [
  [/\.e2e\.ts$/u, 15],
  [/^test\/hostile\//u, 6],
  [/^test\//u, 3],
];

const changed = changedSince(process.argv[2] ?? defaultRevision());
const present = changed.filter((file) => existsSync(file));
const code = present.filter((file) => /\.tsx?$/u.test(file));
const sources = new Map(globSync(SOURCES).map((file) => [file.replaceAll("\\", "/"), read(file)]));
const known = lastSeconds();
const { fit, leftOut } = fitting(relatedTests(sources, changed), secondsOf, TEST_SECONDS * WORKERS);

const total = { passed: 0, failed: 0, skipped: 0 };
const failures: string[] = [];
await check("types", "node", ["build/typecheck.ts"]);
if (code.length > 0) await check("lint", "oxlint", ["--type-aware", "--deny-warnings", ...code]);
if (present.length > 0) {
  await check("format", "oxfmt", ["--check", "--no-error-on-unmatched-pattern", ...present]);
}
if (fit.length > 0) {
  const report = await runSuite("tests", ["--config", "test/vitest.all.config.ts", ...fit]);
  total.passed += report.passed;
  total.failed += report.failed;
  total.skipped += report.skipped;
  failures.push(...report.failures);
}

process.stdout.write("\nLeft out, and tried by `npm test`: dead code, build");
process.stdout.write(leftOut.length === 0 ? ".\n" : `, ${leftOut.length} files of tests:\n`);
for (const test of leftOut) process.stdout.write(`  ${test}\n`);
process.stdout.write(closing(total, failures));
process.exitCode = total.failed === 0 ? 0 : 1;

async function check(name: string, command: string, args: readonly string[]): Promise<void> {
  const isPassed = await runTool(name, command, args);
  total[isPassed ? "passed" : "failed"] += 1;
  if (!isPassed) failures.push(name);
}

function git(...args: string[]): string {
  return execFileSync("git", args, { encoding: "utf8" }).trim();
}

function defaultRevision(): string {
  return git("branch", "--show-current") === "main" ? "HEAD" : git("merge-base", "HEAD", "main");
}

function changedSince(revision: string): string[] {
  const tracked = git("diff", "--name-only", revision, "--");
  const fresh = git("ls-files", "--others", "--exclude-standard");
  return `${tracked}\n${fresh}`.split("\n").filter((file) => file !== "");
}

function read(file: string): string {
  return readFileSync(file, "utf8");
}

function secondsOf(test: string): number {
  const guessed = SECONDS.find(([pattern]) => pattern.test(test))?.[1] ?? 0.2;
  return known.get(test) ?? guessed;
}

/** How long each file of tests took when it last ran here, as the runner noted it. */
function lastSeconds(): Map<string, number> {
  const Project = z.object({ files: z.record(z.string(), z.object({ duration: z.number() })) });
  const Results = z.object({ projects: z.record(z.string(), Project) });
  const seconds = new Map<string, number>();
  for (const file of globSync(LAST_RESULTS)) {
    const results = Results.safeParse(JSON.parse(read(file)));
    for (const project of Object.values(results.data?.projects ?? {})) {
      for (const [test, { duration }] of Object.entries(project.files)) {
        seconds.set(test, duration / 1000);
      }
    }
  }
  return seconds;
}
