import { COMMAND_FACTS, declaredTable, namesOf, TABLES } from "#shared/domain/journal/declared.ts";
import type {
  FoundRow,
  Records,
  RowChange,
  RowCounts,
  RowRef,
  Values,
} from "#shared/domain/journal/records.ts";
import type { RawDb } from "../db/handles.ts";
import { fromBlob, ID_BYTES, toBlob } from "../db/ids.ts";
import { prepareOnce } from "../db/statement-cache.ts";
import type { ChangeContent } from "./chain.ts";
import type { StoredEntry } from "./journal.repository.ts";
import { changesBetween } from "./journal.repository.ts";
import { readSides, type RowValues, type SqlValue } from "./row-values.ts";

interface Removal {
  readonly ord: number;
  readonly table: string;
  readonly id: string;
  readonly row: number;
}

/** The commands that may remove a row that a name leads through. */
const REMOVING = namesOf(COMMAND_FACTS).filter((name) => COMMAND_FACTS[name].removes === true);

/**
 * Finds the rows that entries speak of: as they are now, or as they were removed. A row's number is
 * used again once it is free, so a number is first looked for among what was removed since.
 * Made for one page: what was removed is read once, from its oldest entry on.
 */
export function createFinder(
  db: RawDb,
  oldestSeq: number,
): (entry: StoredEntry) => Records["find"] {
  let removals: readonly Removal[] | null = null;
  const removedSince = (ord: number, table: string, ref: RowRef): FoundRow | null => {
    removals ??= readRemovals(db, oldestSeq);
    const removal = removals.find(
      (one) =>
        one.ord >= ord &&
        one.table === table &&
        ("id" in ref ? one.id === ref.id : one.row === ref.row),
    );
    if (removal === undefined) return null;
    const isThere = present(db, table, { id: removal.id }) !== null;
    return { id: removal.id, isThere, values: removedValues(db, removal.ord) };
  };
  return (entry) => (table, ref) => {
    // A table's name comes from an entry: nothing is asked of one that no feature declares.
    if (declaredTable(table) === undefined) return null;
    return "id" in ref
      ? (present(db, table, ref) ?? removedSince(entry.firstChange, table, ref))
      : (removedSince(entry.firstChange, table, ref) ?? present(db, table, ref));
  };
}

/** The changes of an entry, `limit` at most, as the rules read them; what was emptied, or cannot be read, says nothing. */
export function readChanges(db: RawDb, entry: StoredEntry, limit: number): RowChange[] {
  const last = Math.min(entry.lastChange, entry.firstChange + limit - 1);
  return (
    [...changesBetween(db, entry.firstChange, last)]
      .filter(({ before, after }) => before !== null || after !== null)
      // What somebody planted may be of no row at all.
      .filter(({ key }) => key.length === ID_BYTES)
      .flatMap((change) => toRowChange(change) ?? [])
  );
}

/** How many rows of a table an entry added and changed. */
export function countRows(db: RawDb, entry: StoredEntry, table: string): RowCounts {
  const row = prepareOnce(
    db,
    `SELECT count(*) FILTER (WHERE before IS NULL) AS added,
       count(DISTINCT key) FILTER (WHERE before IS NOT NULL) AS changed
     FROM journal_change WHERE ord BETWEEN ? AND ?
       AND shape IN (SELECT shape FROM journal_shape WHERE table_name = ?)`,
  ).get(entry.firstChange, entry.lastChange, table) as RowCounts | undefined;
  return { added: row?.added ?? 0, changed: row?.changed ?? 0 };
}

function readRemovals(db: RawDb, oldestSeq: number): Removal[] {
  const rows = db
    .prepare<
      [number, string, string],
      { ord: number; table: string; key: Uint8Array; row: number }
    >(
      `SELECT c.ord, s.table_name AS "table", c.key, CASE WHEN json_valid(c.before) THEN json_extract(c.before, '$[0]') END AS row
       FROM journal_entry e
       JOIN journal_change c ON c.ord BETWEEN e.first_change AND e.last_change
       JOIN journal_shape s ON s.shape = c.shape
       WHERE e.seq >= ? AND e.command IN (SELECT value FROM json_each(?)) AND c.after IS NULL AND length(c.key) = ${ID_BYTES}
         AND s.table_name IN (SELECT value FROM json_each(?))
       ORDER BY c.ord`,
    )
    .all(oldestSeq, JSON.stringify(REMOVING), JSON.stringify(Object.keys(TABLES)));
  return rows.map(({ key, ...rest }) => ({ ...rest, id: fromBlob(key) }));
}

function removedValues(db: RawDb, ord: number): Values {
  const [change] = changesBetween(db, ord, ord);
  return (change === undefined ? null : toRowChange(change)?.before) ?? {};
}

function present(db: RawDb, table: string, ref: RowRef): FoundRow | null {
  const where = "id" in ref ? "id = ?" : "row = ?";
  const found = prepareOnce(db, `SELECT * FROM ${table} WHERE ${where}`).get(
    "id" in ref ? toBlob(ref.id) : ref.row,
  ) as (Record<string, SqlValue> & { id: Uint8Array }) | undefined;
  if (found === undefined) return null;
  return { id: fromBlob(found.id), isThere: true, values: withoutBytes(Object.entries(found)) };
}

const told = (side: RowValues | null) => (side === null ? null : withoutBytes(side));

function toRowChange(change: ChangeContent): RowChange | null {
  const sides = readSides(change);
  if (sides === null) return null;
  return {
    table: change.table,
    key: fromBlob(change.key),
    before: told(sides.before),
    after: told(sides.after),
  };
}

function withoutBytes(entries: Iterable<[string, SqlValue]>): Values {
  const values: Record<string, string | number | null> = {};
  for (const [name, value] of entries) {
    if (!(value instanceof Uint8Array)) values[name] = value;
  }
  return values;
}
