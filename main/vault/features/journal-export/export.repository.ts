import type { RawDb, WriteDb } from "#main/vault/db/handles.ts";
import { newId, toBlob } from "#main/vault/db/ids.ts";
import type { JournalExportTable } from "./export.table.ts";

/** Milliseconds, `until` not included; null is without end. */
export interface Period {
  readonly from: number | null;
  readonly until: number | null;
}

/** The entries of a period: the journal's clock never goes back, so they follow each other. */
export interface Extent {
  readonly firstSeq: number;
  readonly lastSeq: number;
  readonly firstChange: number;
  readonly lastChange: number;
}

export function findExtent(db: RawDb, { from, until }: Period): Extent | null {
  const extent = db
    .prepare<[number, number], { [K in keyof Extent]: number | null }>(
      `SELECT min(seq) AS firstSeq, max(seq) AS lastSeq, min(first_change) AS firstChange,
         max(last_change) AS lastChange FROM journal_entry WHERE wall >= ? AND wall < ?`,
    )
    .get(from ?? Number.MIN_SAFE_INTEGER, until ?? Number.MAX_SAFE_INTEGER);
  const { firstSeq, lastSeq, firstChange, lastChange } = extent ?? {};
  if (firstSeq == null || lastSeq == null || firstChange == null || lastChange == null) return null;
  return { firstSeq, lastSeq, firstChange, lastChange };
}

/** Who signed the entries of an extent. */
export function findActors(db: RawDb, { firstSeq, lastSeq }: Extent): Uint8Array[] {
  return db
    .prepare<[number, number], { actor: Uint8Array }>(
      "SELECT DISTINCT actor FROM journal_entry WHERE seq BETWEEN ? AND ? ORDER BY actor",
    )
    .all(firstSeq, lastSeq)
    .map(({ actor }) => actor);
}

const SHAPES_OF = (table: string) =>
  `(SELECT shape FROM journal_shape WHERE table_name = '${table}')`;

/** What the changes of an extent tell: how many they are, and of how many people. */
export function countChangesIn(
  db: RawDb,
  { firstChange, lastChange }: Extent,
): { changes: number; people: number } {
  const row = db
    .prepare<[number, number], { changes: number; people: number }>(
      `SELECT count(*) FILTER (WHERE before IS NOT NULL OR after IS NOT NULL) AS changes,
         count(DISTINCT key) FILTER (WHERE shape IN ${SHAPES_OF("person")}) AS people
       FROM journal_change WHERE ord BETWEEN ? AND ?`,
    )
    .get(firstChange, lastChange);
  return row ?? { changes: 0, people: 0 };
}

/** The undos of an extent whose changes were emptied, as what they put back is no record any more. */
export function findEmptiedUndos(db: RawDb, { firstSeq, lastSeq }: Extent): number[] {
  return db
    .prepare<[number, number], { seq: number }>(
      `SELECT seq FROM journal_entry WHERE seq BETWEEN ? AND ? AND command = 'journal.undo'
         AND EXISTS (SELECT 1 FROM journal_change WHERE ord BETWEEN first_change AND last_change
           AND before IS NULL AND after IS NULL) ORDER BY seq`,
    )
    .all(firstSeq, lastSeq)
    .map(({ seq }) => seq);
}

export async function insertExport(
  db: WriteDb,
  made: Omit<JournalExportTable, "row" | "id">,
): Promise<void> {
  await db
    .insertInto("journal_export")
    .values({ id: toBlob(newId()), ...made })
    .execute();
}
