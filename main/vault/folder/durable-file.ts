import { constants, type FileHandle, open, rm } from "node:fs/promises";
import { join } from "node:path";
import { rename } from "./rename.ts";

/** Windows has neither flag. */
const NO_FOLLOW = constants.O_NOFOLLOW ?? 0;
/** A named pipe put in a file's place must not hold the reader up. */
const NON_BLOCK = constants.O_NONBLOCK ?? 0;

/**
 * Replaces a file so that after a kill or a power cut it holds all of the old bytes or all of the
 * new: a sibling is written and flushed, then renamed over it, then the folder is flushed.
 * One writer at a time. Throws system errors; nothing is left of the sibling then.
 */
export async function replaceFile(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  const sibling = join(folder, `${name}.new`);
  try {
    // A kill may have left one; a link put there must not be written through.
    await rm(sibling, { force: true });
    await writeNew(sibling, bytes);
    await rename(sibling, join(folder, name));
  } catch (error) {
    await rm(sibling, { force: true }).catch(() => undefined);
    throw error;
  }
  await flushFolder(folder);
}

/** Writes a file where there is none, and flushes it. Throws system errors. */
export async function writeNew(path: string, bytes: string | Uint8Array): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes the names in a folder durable. Windows cannot flush a folder, and does it by itself. */
export async function flushFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export type SmallFile = { kind: "file"; bytes: Uint8Array } | { kind: "missing" } | { kind: "odd" };

/** Reads a plain file of at most `max` bytes; "odd" is a longer one, a link, a folder, a pipe. */
export async function readSmallFile(path: string, max: number): Promise<SmallFile> {
  let file: FileHandle;
  try {
    file = await open(path, constants.O_RDONLY | NO_FOLLOW | NON_BLOCK);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code === "ENOENT") return { kind: "missing" };
    if (code === "ELOOP" || code === "EISDIR" || code === "ENXIO") return { kind: "odd" };
    throw error;
  }
  try {
    const stat = await file.stat();
    if (!stat.isFile() || stat.size > max) return { kind: "odd" };
    const buffer = Buffer.alloc(stat.size);
    const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
    return { kind: "file", bytes: buffer.subarray(0, bytesRead) };
  } finally {
    await file.close();
  }
}
