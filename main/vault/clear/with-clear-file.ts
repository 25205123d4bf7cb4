import { rm } from "node:fs/promises";
import { hostname } from "node:os";
import { join, resolve } from "node:path";
import type { VaultContext } from "../context.ts";
import { newId } from "../db/ids.ts";
import { deleteClearFile, insertClearFile, type ClearFile } from "./clear-file.repository.ts";

/**
 * Runs `work` with the path of a hidden file of `folder`, or of a hidden folder there, where it writes in clear
 * what only takes its own name when it is whole. The vault notes the path first: what a kill leaves there, the next opening
 * removes. A vault that may not be written to cannot note it, and the file is written all the same:
 * `work` is told whether it is noted.
 * Nothing is at that path afterwards. Errors: `vault.disk_full` of the vault's own disk, those of `work`.
 */
export async function withClearFile<T>(
  context: Pick<VaultContext, "writeUnjournaled">,
  folder: string,
  work: (path: string, isNoted: boolean) => Promise<T>,
): Promise<T> {
  const file = { id: newId(), folder: resolve(folder) };
  const isNoted = await context.writeUnjournaled((db) =>
    insertClearFile(db, { ...file, machine: hostname() }),
  );
  try {
    return await work(pathOf(file), isNoted);
  } finally {
    const isGone = await rm(pathOf(file), { recursive: true, force: true }).then(
      () => true,
      () => false,
    );
    // A lock may have closed the store by now: the note is then dropped at the next opening.
    if (isNoted && isGone) {
      await context.writeUnjournaled((db) => deleteClearFile(db, file.id)).catch(() => undefined);
    }
  }
}

/** No name that anything else has: nobody's file is ever taken for one of these. */
export function pathOf({ id, folder }: ClearFile): string {
  return join(folder, `.greffe-${id}.partial`);
}
