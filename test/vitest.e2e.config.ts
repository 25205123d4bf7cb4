import { defineConfig } from "vitest/config";
import { END_TO_END, WORKERS } from "./projects.ts";

export default defineConfig({ test: { projects: [END_TO_END], maxWorkers: WORKERS } });
