import { defineConfig } from "vitest/config";
import { CALLS, CROSSING, END_TO_END, UNIT, WORKERS } from "./projects.ts";

/**
 * All in one run, so that no core waits for the end of a part: projects follow one another in the order
 * of their names, the shortest files last.
 */
export default defineConfig({
  test: { projects: [CALLS, CROSSING, END_TO_END, UNIT], maxWorkers: WORKERS },
});
