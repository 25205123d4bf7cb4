import type { RawDb, WriteDb } from "../db/handles.ts";
import { toBlob } from "../db/ids.ts";
import { prepareOnce } from "../db/statement-cache.ts";

/** What is kept for a person; null where there is nothing, or more than ever was kept. */
export function findProvenLine(db: RawDb, userId: string, mostBytes: number): string | null {
  const sql = "SELECT sealed FROM proven_line WHERE user = ? AND octet_length(sealed) <= ?";
  const row = prepareOnce<[Uint8Array, number], { sealed: string }>(db, sql);
  return row.get(toBlob(userId), mostBytes)?.sealed ?? null;
}

export async function keepProvenLine(db: WriteDb, userId: string, sealed: string): Promise<void> {
  await db
    .insertInto("proven_line")
    .values({ user: toBlob(userId), sealed })
    .onConflict((conflict) => conflict.column("user").doUpdateSet({ sealed }))
    .execute();
}
