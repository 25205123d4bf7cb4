import type { RawDb } from "../db/handles.ts";
import { allReferences } from "../db/references.repository.ts";
import { prepareOnce } from "../db/statement-cache.ts";
import type { StoredEntry } from "./journal.repository.ts";
import { journaledTables } from "./journaled-tables.repository.ts";

/** The number of the row that a change made; null of one that cannot be read. */
const FIRST_VALUE = `CASE WHEN json_valid(own.after) THEN json_extract(own.after, '$[0]') END`;

type Changes = Pick<StoredEntry, "firstChange" | "lastChange">;

/** The numbers, newest first, of the entries that later touched a row of an entry. */
export function laterOnItsRows(db: RawDb, entry: Changes, limit: number): number[] {
  const sql = `SELECT DISTINCT later.seq FROM journal_change own
    JOIN journal_change later ON later.key = own.key AND later.ord > ?
    WHERE own.ord BETWEEN ? AND ? ORDER BY later.seq DESC LIMIT ?`;
  return seqsOf(db, sql, entry, limit);
}

/**
 * The same of those that made or touched rows which refer to one that the entry added: a status of
 * somebody, their place in a meeting.
 */
export function laterOnRowsThatRefer(db: RawDb, entry: Changes, limit: number): number[] {
  const journaled = journaledTables(db);
  const found = new Set<number>();
  for (const { from, column, table, to } of allReferences(db)) {
    // Records refer to each other by the row's number, which is the first column of each.
    if (to !== "row" || !journaled.has(from) || !journaled.has(table)) continue;
    const sql = `SELECT DISTINCT later.seq FROM journal_change own
      JOIN ${from} AS child ON child.${column} = ${FIRST_VALUE}
      JOIN journal_change later ON later.key = child.id AND later.ord > ?
      WHERE own.ord BETWEEN ? AND ? AND own.before IS NULL
        AND own.shape IN (SELECT shape FROM journal_shape WHERE table_name = '${table}')
      ORDER BY later.seq DESC LIMIT ?`;
    for (const seq of seqsOf(db, sql, entry, limit)) found.add(seq);
  }
  return [...found];
}

function seqsOf(
  db: RawDb,
  sql: string,
  { firstChange, lastChange }: Changes,
  limit: number,
): number[] {
  return prepareOnce<[number, number, number, number], { seq: number }>(db, sql)
    .all(lastChange, firstChange, lastChange, limit)
    .map(({ seq }) => seq);
}
