import { lstat } from "node:fs/promises";
import { join } from "node:path";
import { ExpectedError } from "#shared/ipc/result.ts";

/** What the engine opens by its name, and would follow: the store, and what it keeps beside it. */
const FILES = ["store.db", "store.db-wal", "store.db-shm", "store.db-journal"] as const;
const FOLDERS = ["files"] as const;

/**
 * Throws unless the store is a plain file and the documents’ folder a plain folder, where they are there
 * at all. Whoever writes to the medium can put a link in their place (a junction is one too): opening the
 * vault would then read, write and tidy up somewhere else. A pipe or a device would never answer.
 * The header, the lock and what a change of keys leaves are opened without following, or renamed over.
 * Errors: `vault.part_elsewhere` with the `name` of what is no part of the folder.
 */
export async function assertOwnParts(vault: string): Promise<void> {
  for (const name of FILES) {
    const found = await lstat(join(vault, name)).catch(() => null);
    if (found !== null && !found.isFile())
      throw new ExpectedError("vault.part_elsewhere", { name });
  }
  for (const name of FOLDERS) {
    if ((await folderIn(vault, name)) === "other") {
      throw new ExpectedError("vault.part_elsewhere", { name });
    }
  }
}

/** What is under a name of the vault's folder where a folder of its own should be. */
export async function folderIn(vault: string, name: string): Promise<"own" | "missing" | "other"> {
  const found = await lstat(join(vault, name)).catch(() => null);
  if (found === null) return "missing";
  return found.isDirectory() ? "own" : "other";
}
