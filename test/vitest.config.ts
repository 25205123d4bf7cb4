import { defineConfig } from "vitest/config";
import { KILLS } from "./helpers/kills.ts";

export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: [
      "{shared,main,renderer,build}/**/*.test.{ts,tsx}",
      "test/{helpers,integration,hostile}/**/*.test.ts",
    ],
    // What is waited for comes; how soon is the machine's affair.
    expect: { poll: { timeout: 15_000 } },
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // What `npm run soak` runs, longer.
    tags: [{ name: "kills", timeout: 60_000 + KILLS * 10_000 }],
  },
});
