import { lstat, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Followed by the number of the process it belongs to. */
const NAME = /^greffe-(?:trial|read)-(\d+)-/;

/** A folder of this process in that of temporary things: for a trial, or a copy of a store to read. */
export function makeTemporaryFolder(kind: "trial" | "read"): Promise<string> {
  return mkdtemp(join(tmpdir(), `greffe-${kind}-${process.pid}-`));
}

/**
 * Erases the folders of processes that are gone: they were killed. Only what this person has made: of a
 * folder of somebody else’s, they could swap a part for a link while it is being erased.
 */
export async function removeLeftFolders(): Promise<void> {
  const names = await readdir(tmpdir()).catch((): string[] => []);
  for (const name of names) {
    const owner = NAME.exec(name)?.[1];
    if (owner === undefined || isRunning(Number(owner))) continue;
    const path = join(tmpdir(), name);
    if (!(await isOurs(path))) continue;
    await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** On Windows each person has a temporary folder of their own, and files tell no number of theirs. */
async function isOurs(path: string): Promise<boolean> {
  const found = await lstat(path).catch(() => null);
  const us = process.getuid?.();
  return found !== null && found.isDirectory() && (us === undefined || found.uid === us);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as somebody else.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
