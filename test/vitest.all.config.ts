import { defineConfig } from "vitest/config";
import { CROSSING, END_TO_END, UNIT, WORKERS } from "./projects.ts";

/**
 * All in one run, so that no core waits for the end of a part: projects follow one another in the order
 * of their names, those that share a process last.
 */
export default defineConfig({
  test: { projects: [CROSSING, END_TO_END, UNIT], maxWorkers: WORKERS },
});
