import { defineConfig } from "vitest/config";

/** The application as a person meets it: one window at a time, on a machine with two cores. */
export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["test/e2e/**/*.e2e.ts"],
    // What is waited for comes; how soon is the machine's affair.
    expect: { poll: { timeout: 15_000 } },
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    retry: 0,
  },
});
