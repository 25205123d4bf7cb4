import { rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { RawDb } from "../db/handles.ts";
import { namesIn } from "./check-files.ts";
import { listFiles } from "./files.repository.ts";
import { FILES_FOLDER, PARTIAL } from "./vault-files.ts";

/**
 * Removes what a kill left while a file was stored: one that has no row, or is not whole. Only names
 * that Greffe gives: what somebody else put there stays, for verification to name. A row goes only
 * with a purge, so nothing that an undo may need is taken. Returns how many went.
 */
export async function removeOrphans(vault: string, db: RawDb): Promise<number> {
  const names = await namesIn(vault);
  if (names.length === 0) return 0;
  const known = new Set(listFiles(db).map(({ id }) => id));
  let count = 0;
  for (const name of names) {
    const id = name.endsWith(PARTIAL) ? name.slice(0, -PARTIAL.length) : name;
    if (!z.uuid().safeParse(id).success || known.has(name)) continue;
    await rm(join(vault, FILES_FOLDER, name), { force: true }).then(
      () => (count += 1),
      () => undefined,
    );
  }
  return count;
}
