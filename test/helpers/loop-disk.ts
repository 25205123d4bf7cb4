import { execFileSync } from "node:child_process";
import { mkdirSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished, type TestContext } from "vitest";
import { tempFolder } from "./temp-folder.ts";

const BYTES = 48 * 1024 ** 2;

/** A disk with a file system of its own, to which happens what happens to a stick. */
export interface LoopDisk {
  readonly path: string;
  /** As the kernel does with a disk that fails, under the programs that write to it. */
  turnReadOnly(): void;
  /** Its folder is empty at once, whatever is still open on it. */
  takeOut(): void;
  /** Once nothing is open on it. */
  putBack(): void;
}

const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, { stdio: "ignore" });

/** Null, and the test skipped with the reason, where this process may not mount one. */
export function loopDisk(context: TestContext): LoopDisk | null {
  const folder = tempFolder();
  const image = join(folder, "disk.img");
  const path = join(folder, "disk");
  mkdirSync(path);
  writeFileSync(image, "");
  truncateSync(image, BYTES);
  const mount = () => run("mount", "-o", "loop,errors=remount-ro", image, path);
  try {
    run("mkfs.ext4", "-q", image);
    mount();
  } catch {
    context.skip("only root can mount a disk of its own, where there are loop devices");
    return null;
  }
  let isIn = true;
  const takeOut = () => {
    if (isIn) run("umount", "--lazy", path);
    isIn = false;
  };
  onTestFinished(takeOut);
  return {
    path,
    turnReadOnly: () => {
      // The vault was copied here: what an abort leaves out is that copy, and not what Greffe wrote.
      run("sync", "-f", path);
      run("mount", "-o", "remount,abort", path);
    },
    takeOut,
    putBack: () => {
      takeOut();
      mount();
      isIn = true;
    },
  };
}
