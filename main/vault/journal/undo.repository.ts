import { declaredTable } from "#shared/domain/journal/declared.ts";
import type { RawDb } from "../db/handles.ts";
import { allReferences } from "../db/references.repository.ts";
import { prepareOnce } from "../db/statement-cache.ts";
import type { ChangeContent } from "./chain.ts";
import { journaledTables } from "./journaled-tables.repository.ts";
import { readSides, type RowValues, type SqlValue } from "./row-values.ts";

/** True when the row was still as the change had left it, and is now as it was before. */
export function revertChange(db: RawDb, change: ChangeContent): boolean {
  if (declaredTable(change.table)?.undo === false) return true;
  if (!journaledTables(db).has(change.table)) return false;
  const sides = readSides(change);
  if (sides === null) return false;
  const { before, after } = sides;
  if (before === null && after !== null) return deleteRow(db, change, after);
  if (before !== null && after === null) return insertRow(db, change, before);
  if (before !== null && after !== null) return updateRow(db, change, before, after);
  return false;
}

/**
 * The key of a row that refers to one which reverting `entry` took away; null when none does.
 * The engine would only refuse at commit, without a word on which.
 */
export function firstOrphan(
  db: RawDb,
  entry: { firstChange: number; lastChange: number },
): Uint8Array | null {
  const journaled = journaledTables(db);
  for (const { from, column, table, to } of allReferences(db)) {
    // Records refer to each other by the row's number, which is the first column of each.
    if (to !== "row" || !journaled.has(from) || !journaled.has(table)) continue;
    const orphan = prepareOnce(
      db,
      `SELECT child.id FROM journal_change c
       JOIN ${from} AS child ON child.${column} = CASE WHEN json_valid(c.after) THEN json_extract(c.after, '$[0]') END
       WHERE c.ord BETWEEN ? AND ? AND c.before IS NULL
         AND c.shape IN (SELECT shape FROM journal_shape WHERE table_name = '${table}')
         AND NOT EXISTS (SELECT 1 FROM ${table} WHERE row = child.${column}) LIMIT 1`,
    ).get(entry.firstChange, entry.lastChange) as { id: Uint8Array } | undefined;
    if (orphan !== undefined) return orphan.id;
  }
  return null;
}

function deleteRow(db: RawDb, change: ChangeContent, expected: RowValues): boolean {
  const where = matching(expected);
  return (
    prepareOnce(db, `DELETE FROM ${change.table} WHERE id = ? AND ${where.sql}`).run(
      change.key,
      ...where.values,
    ).changes === 1
  );
}

function insertRow(db: RawDb, change: ChangeContent, values: RowValues): boolean {
  const names = [...values.keys()];
  return (
    prepareOnce(
      db,
      `INSERT OR IGNORE INTO ${change.table} (${names.join(", ")})
         VALUES (${names.map(() => "?").join(", ")})`,
    ).run(...values.values()).changes === 1
  );
}

function updateRow(db: RawDb, change: ChangeContent, before: RowValues, after: RowValues): boolean {
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

function matching(values: RowValues): { sql: string; values: SqlValue[] } {
  const names = [...values.keys()];
  return {
    sql: names.length === 0 ? "1" : names.map((name) => `${name} IS ?`).join(" AND "),
    values: [...values.values()],
  };
}
