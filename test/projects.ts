import { fileURLToPath } from "node:url";
import type { TestProjectInlineConfiguration } from "vitest/config";
import { KILLS } from "./helpers/kills.ts";

const globalSetup = fileURLToPath(new URL("run-folder.ts", import.meta.url));
const root = new URL("..", import.meta.url).pathname;
// What is waited for comes; how soon is the machine's affair.
const expect = { poll: { timeout: 15_000 } };

/** Beside the sources: pure, so that many files share one process and what it has imported. */
export const UNIT: TestProjectInlineConfiguration = {
  test: {
    name: "unit",
    root,
    include: ["{shared,main,renderer,build}/**/*.test.{ts,tsx}"],
    expect,
    pool: "forks",
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
};

/** All of `integration` but what plays a host or starts a program. */
const CALLED = "test/integration/!(host|cli)/**/*.test.ts";

/** Handlers called by name, each test on a store of its own: many files share one process. */
export const CALLS: TestProjectInlineConfiguration = {
  test: {
    name: "calls",
    root,
    globalSetup,
    include: [CALLED],
    expect,
    pool: "forks",
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
};

/** What crosses layers: a process for each file. */
export const CROSSING: TestProjectInlineConfiguration = {
  test: {
    name: "crossing",
    root,
    globalSetup,
    include: ["test/{helpers,integration,hostile}/**/*.test.ts"],
    exclude: [CALLED],
    expect,
    pool: "forks",
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // What `npm run soak` runs, longer.
    tags: [{ name: "kills", timeout: 60_000 + KILLS * 10_000 }],
  },
};

/** The application as a person meets it. */
export const END_TO_END: TestProjectInlineConfiguration = {
  test: {
    name: "e2e",
    root,
    globalSetup,
    include: ["test/e2e/**/*.e2e.ts"],
    expect,
    pool: "forks",
    testTimeout: 120_000,
    hookTimeout: 120_000,
    retry: 0,
  },
};

/** A machine with two cores, and files that wait for a browser, a process or a disk now and then. */
export const WORKERS = 3;
