import { randomBytes } from "node:crypto";
import { accessSync, constants, lstatSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";

const SHARED_MEMORY = "/dev/shm";

/**
 * The folder of everything the stand-in throws away. On Linux it is in memory, so that a browser
 * profile never touches the disk; elsewhere the temporary folder has to do.
 */
export function runBase(): string {
  const root = usable(SHARED_MEMORY) ? SHARED_MEMORY : tmpdir();
  const base = join(root, `greffe-${userInfo().username}`);
  mkdirSync(base, { recursive: true, mode: 0o700 });
  const found = lstatSync(base);
  const mine = process.getuid === undefined || found.uid === process.getuid();
  if (!found.isDirectory() || !mine) throw new Error("the run folder belongs to someone else");
  return base;
}

function usable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A fresh folder named after this process; those of processes that are gone are removed first. */
export function makeRunFolder(base: string): string {
  removeStale(base);
  const folder = join(base, `run-${process.pid}-${randomBytes(6).toString("hex")}`);
  mkdirSync(folder, { mode: 0o700 });
  return folder;
}

function removeStale(base: string): void {
  for (const name of readdirSync(base)) {
    const pid = /^run-(\d+)-/u.exec(name)?.[1];
    if (pid === undefined || isAlive(Number(pid))) continue;
    try {
      removeFolder(join(base, name));
    } catch {
      // Another start may be at it too; what stays goes at the next one.
    }
  }
}

/** A dying browser may still write for a moment, hence the retries. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
