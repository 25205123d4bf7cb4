import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { RUN_FOLDER } from "./helpers/once-a-run.ts";

const DIST = fileURLToPath(new URL("../dist", import.meta.url));
const folders: string[] = [];

/** A folder for what is made once for all the tests of a run; it goes with the run. */
export function setup(): void {
  mkdirSync(DIST, { recursive: true });
  // Inside the project: bundles find the addon from there.
  const folder = mkdtempSync(join(DIST, "test-"));
  folders.push(folder);
  process.env[RUN_FOLDER] = folder;
}

export function teardown(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}
