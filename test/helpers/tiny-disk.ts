import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { tempFolder } from "./temp-folder.ts";

const SIZE = 256 * 1024;

/** A disk of 256 KiB, or null where this process may not mount one. */
export function tinyDisk(): string | null {
  const path = join(tempFolder(), "disk");
  mkdirSync(path);
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${SIZE}`, "greffe-test", path], {
      stdio: "ignore",
    });
  } catch {
    return null;
  }
  onTestFinished(() => {
    execFileSync("umount", ["--lazy", path]);
  });
  return path;
}

/** Leaves `left` bytes, rounded down to pages of 4 KiB. */
export function fillDisk(path: string, left: number): void {
  writeFileSync(join(path, "ballast"), Buffer.alloc(SIZE - left));
}
