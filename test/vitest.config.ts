import { defineConfig } from "vitest/config";
import { CALLS, CROSSING, UNIT, WORKERS } from "./projects.ts";

export default defineConfig({ test: { projects: [CALLS, CROSSING, UNIT], maxWorkers: WORKERS } });
