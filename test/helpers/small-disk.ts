import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, statfsSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished, type TestContext } from "vitest";
import { tempFolder } from "./temp-folder.ts";

const PAGE = 4096;
const MEBIBYTE = 1024 * 1024;

/** A small file system of its own, whose room is what a test says. */
export interface SmallDisk {
  readonly path: string;
  /** Leaves room for so many pages of 4 KiB. */
  leave(pages: number): void;
  /** Gives all the room back. */
  free(): void;
}

/** Null, and the test skipped with the reason, where this process may not mount one. */
export function smallDisk(context: TestContext, mebibytes = 16): SmallDisk | null {
  const path = join(tempFolder(), "disk");
  mkdirSync(path);
  try {
    const size = `size=${mebibytes}m`;
    execFileSync("mount", ["-t", "tmpfs", "-o", size, "greffe-test", path], { stdio: "ignore" });
  } catch {
    context.skip("only root can mount a small disk");
    return null;
  }
  onTestFinished(() => {
    execFileSync("umount", ["--lazy", path]);
  });
  const ballast = join(path, ".ballast");
  const zeros = Buffer.alloc(mebibytes * MEBIBYTE);
  return {
    path,
    leave(pages) {
      rmSync(ballast, { force: true });
      const { bavail, bsize } = statfsSync(path);
      const bytes = Math.max(0, bavail * bsize - pages * PAGE);
      try {
        writeFileSync(ballast, zeros.subarray(0, bytes));
      } catch (error) {
        // The vault's own process wrote in between, and took of the room that was counted.
        if (!(error instanceof Error && "code" in error && error.code === "ENOSPC")) throw error;
        truncateSync(ballast, Math.max(0, statSync(ballast).size - pages * PAGE));
      }
    },
    free: () => rmSync(ballast, { force: true }),
  };
}

/** Most pages that any of the works tried on a small disk needs. */
const MOST_PAGES = 3000;

export interface Shrinking {
  /** Runs before each try, while there is room. */
  readonly prepare?: () => unknown;
  readonly work: () => Promise<"done" | "full">;
  /** Pages more at each try: more than one where a write call is of several. */
  readonly step?: number;
}

/**
 * Tries the work with no room, then with room for a page more each time, until there is enough: each
 * write of a new page is once the one that meets the full disk. Returns how often it did.
 */
export async function withShrinkingRoom(
  disk: SmallDisk,
  { prepare, work, step = 1 }: Shrinking,
): Promise<number> {
  for (let pages = 0; pages < MOST_PAGES; pages += step) {
    await prepare?.();
    disk.leave(pages);
    const end = await work().finally(() => disk.free());
    if (end === "done") return pages / step;
  }
  throw new Error("there was never room enough");
}
