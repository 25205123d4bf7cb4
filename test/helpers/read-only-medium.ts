import { execFileSync } from "node:child_process";
import { cpSync } from "node:fs";
import { basename, join } from "node:path";
import type { TestContext } from "vitest";
import { smallDisk } from "./small-disk.ts";

/** The vault as a medium has it that takes no writing; null, and the test skipped, where none can be mounted. */
export function onReadOnlyMedium(context: TestContext, vault: string): string | null {
  const disk = smallDisk(context);
  if (disk === null) return null;
  const path = join(disk.path, basename(vault));
  cpSync(vault, path, { recursive: true, filter: isCarried });
  execFileSync("mount", ["-o", "remount,ro", disk.path]);
  return path;
}

/** The engine's index is of a running process. */
function isCarried(path: string): boolean {
  return !path.endsWith("-shm");
}
