import { defineConfig } from "vitest/config";
import { CROSSING, UNIT, WORKERS } from "./projects.ts";

export default defineConfig({ test: { projects: [CROSSING, UNIT], maxWorkers: WORKERS } });
