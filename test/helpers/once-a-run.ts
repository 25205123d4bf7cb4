import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** Names the folder of a run of tests, in the environment of its processes. */
export const RUN_FOLDER = "GREFFE_TEST_RUN";

/** Whether this process is of a run of tests, and not of the demo. */
export const isInRun = () => process.env[RUN_FOLDER] !== undefined;

/**
 * A folder that `make` fills, once a run: the first process that asks makes it, the others wait. What is
 * in it is read, or copied, and never changed.
 */
export async function onceARun(
  name: string,
  make: (folder: string) => Promise<unknown>,
): Promise<string> {
  const folder = join(process.env[RUN_FOLDER] ?? "", name);
  const lock = `${folder}.lock`;
  for (;;) {
    if (existsSync(folder)) return folder;
    try {
      mkdirSync(lock);
      break;
    } catch {
      await pause(20);
    }
  }
  try {
    // It may have been made between the look and the lock.
    if (existsSync(folder)) return folder;
    const partial = `${folder}.partial`;
    rmSync(partial, { recursive: true, force: true });
    mkdirSync(partial);
    await make(partial);
    renameSync(partial, folder);
    return folder;
  } finally {
    rmSync(lock, { recursive: true });
  }
}
