import { rm, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { isAbsolute } from "node:path";
import type { VaultContext } from "../context.ts";
import { flushFolder } from "../folder/durable-file.ts";
import { deleteClearFile, findClearFiles, type ClearFile } from "./clear-file.repository.ts";
import { pathOf } from "./with-clear-file.ts";

/**
 * Removes what a kill left in clear outside the vault, on this machine. A folder that is not there, as
 * of a key that was unplugged, is looked at again at the next opening.
 */
export async function removeLeftInClear(context: VaultContext): Promise<void> {
  for (const file of await findClearFiles(context.read, hostname())) {
    if (await remove(file)) await context.writeUnjournaled((db) => deleteClearFile(db, file.id));
  }
}

/**
 * Whoever has the vault's key can name any folder in a row. Another machine would be told who asks, and what
 * is not absolute lies wherever Greffe was started.
 */
export function isOfThisComputer(folder: string): boolean {
  return isAbsolute(folder) && !folder.startsWith("//") && !folder.startsWith("\\\\");
}

async function remove(file: ClearFile): Promise<boolean> {
  if (!isOfThisComputer(file.folder)) return false;
  try {
    if (!(await stat(file.folder)).isDirectory()) return false;
    await rm(pathOf(file), { recursive: true, force: true });
    await flushFolder(file.folder);
    return true;
  } catch {
    return false;
  }
}
