import { prepareOnce } from "../db/statement-cache.ts";
import type { RawDb } from "../db/handles.ts";
import type { ChangeContent } from "./chain.ts";

/** The tables that the changes `first` to `last` are of. */
export function touchedTables(db: RawDb, first: number, last: number): string[] {
  const rows = prepareOnce(
    db,
    `SELECT DISTINCT table_name AS name FROM journal_change JOIN journal_shape USING (shape)
     WHERE ord BETWEEN ? AND ?`,
  ).all(first, last) as { name: string }[];
  return rows.map(({ name }) => name);
}

/** Those of the changes that are of one table. */
export function changesOfTable(
  db: RawDb,
  table: string,
  first: number,
  last: number,
): ChangeContent[] {
  return prepareOnce(
    db,
    `SELECT ord, table_name AS "table", columns, key, before, after
     FROM journal_change JOIN journal_shape USING (shape)
     WHERE ord BETWEEN ? AND ? AND table_name = ? ORDER BY ord`,
  ).all(first, last, table) as ChangeContent[];
}
