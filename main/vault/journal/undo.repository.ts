import type { RawDb } from "../db/handles.ts";
import { JOURNALED_TABLES } from "../db/tables.ts";
import { prepareOnce } from "../db/statement-cache.ts";
import type { ChangeContent } from "./chain.ts";
import { parseColumns, parseRow, type SqlValue } from "./row-values.ts";

/** True when the row was still as the change had left it, and is now as it was before. */
export function revertChange(db: RawDb, change: ChangeContent): boolean {
  if (!JOURNALED_TABLES.some((table) => table === change.table)) return false;
  const columns = parseColumns(change.columns);
  const before = change.before === null ? null : parseRow(columns, change.before);
  const after = change.after === null ? null : parseRow(columns, change.after);
  if (before === null && after !== null) return deleteRow(db, change, after);
  if (before !== null && after === null) return insertRow(db, change, before);
  if (before !== null && after !== null) return updateRow(db, change, before, after);
  return false;
}

function deleteRow(db: RawDb, change: ChangeContent, expected: Map<string, SqlValue>): boolean {
  const where = matching(expected);
  return (
    prepareOnce(db, `DELETE FROM ${change.table} WHERE id = ? AND ${where.sql}`).run(
      change.key,
      ...where.values,
    ).changes === 1
  );
}

function insertRow(db: RawDb, change: ChangeContent, values: Map<string, SqlValue>): boolean {
  const names = [...values.keys()];
  return (
    prepareOnce(
      db,
      `INSERT OR IGNORE INTO ${change.table} (${names.join(", ")})
         VALUES (${names.map(() => "?").join(", ")})`,
    ).run(...values.values()).changes === 1
  );
}

function updateRow(
  db: RawDb,
  change: ChangeContent,
  before: Map<string, SqlValue>,
  after: Map<string, SqlValue>,
): boolean {
  if (before.size === 0) return true;
  const where = matching(after);
  const set = [...before.keys()].map((name) => `${name} = ?`).join(", ");
  return (
    prepareOnce(db, `UPDATE ${change.table} SET ${set} WHERE id = ? AND ${where.sql}`).run(
      ...before.values(),
      change.key,
      ...where.values,
    ).changes === 1
  );
}

function matching(values: Map<string, SqlValue>): { sql: string; values: SqlValue[] } {
  const names = [...values.keys()];
  return {
    sql: names.length === 0 ? "1" : names.map((name) => `${name} IS ?`).join(" AND "),
    values: [...values.values()],
  };
}
