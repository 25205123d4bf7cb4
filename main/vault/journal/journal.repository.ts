import { RETIRED_COMMANDS } from "#shared/domain/journal/retired.ts";
import type { RawDb } from "../db/handles.ts";
import { prepareOnce } from "../db/statement-cache.ts";
import type { ChangeContent, EntryContent } from "./chain.ts";

export interface StoredEntry extends EntryContent {
  readonly hash: Uint8Array;
  readonly signature: Uint8Array;
}

export const ENTRY = `SELECT seq, wall, counter, actor, command, undoes, first_change AS firstChange,
  last_change AS lastChange, changes_hash AS changesHash, prev, hash, signature
  FROM journal_entry`;

const CHANGE = `SELECT ord, table_name AS "table", columns, key, before, after
  FROM journal_change JOIN journal_shape USING (shape)`;

export function lastEntry(db: RawDb): StoredEntry | null {
  const statement = prepareOnce<[], StoredEntry>(db, `${ENTRY} ORDER BY seq DESC LIMIT 1`);
  return statement.get() ?? null;
}

export function findEntry(db: RawDb, seq: number): StoredEntry | null {
  return db.prepare<[number], StoredEntry>(`${ENTRY} WHERE seq = ?`).get(seq) ?? null;
}

export function entriesAfter(db: RawDb, after: number, limit: number): StoredEntry[] {
  return db
    .prepare<[number, number], StoredEntry>(`${ENTRY} WHERE seq > ? ORDER BY seq LIMIT ?`)
    .all(after, limit);
}

/** Of what is no act any more. */
export const RETIRED = RETIRED_COMMANDS.map((command) => `'${command}'`).join(", ");

/** The entries between `after` and `before`, newest first. */
export function actsBefore(
  db: RawDb,
  before: number | null,
  after: number,
  limit: number,
): StoredEntry[] {
  return db
    .prepare<[number, number, number], StoredEntry>(
      `${ENTRY} WHERE seq < ? AND seq > ? AND command NOT IN (${RETIRED})
       ORDER BY seq DESC LIMIT ?`,
    )
    .all(before ?? Number.MAX_SAFE_INTEGER, after, limit);
}

/** Whether the last undo of an entry still stands: an undo can be undone too. */
export function isUndone(db: RawDb, seq: number): boolean {
  let isStanding = false;
  for (let undo = lastUndoOf(db, seq); undo !== null; undo = lastUndoOf(db, undo)) {
    isStanding = !isStanding;
  }
  return isStanding;
}

function lastUndoOf(db: RawDb, seq: number): number | null {
  const row = db
    .prepare<[number, number], { seq: number }>(
      // Only what came before is undone: a forged entry may say that it undoes itself, or a later one.
      `SELECT seq FROM journal_entry WHERE undoes = ? AND seq > ? AND command = 'journal.undo'
       ORDER BY seq DESC LIMIT 1`,
    )
    .get(seq, seq);
  return row?.seq ?? null;
}

export function insertEntry(db: RawDb, entry: StoredEntry): void {
  prepareOnce<[StoredEntry]>(
    db,
    `INSERT INTO journal_entry (seq, wall, counter, actor, command, undoes, first_change,
       last_change, changes_hash, prev, hash, signature)
     VALUES (@seq, @wall, @counter, @actor, @command, @undoes, @firstChange,
       @lastChange, @changesHash, @prev, @hash, @signature)`,
  ).run(entry);
}

export function lastChangeNumber(db: RawDb): number {
  const sql = "SELECT max(ord) AS ord FROM journal_change";
  return prepareOnce<[], { ord: number | null }>(db, sql).get()?.ord ?? 0;
}

export function* changesBetween(db: RawDb, first: number, last: number): Generator<ChangeContent> {
  yield* db
    .prepare<[number, number], ChangeContent>(`${CHANGE} WHERE ord BETWEEN ? AND ? ORDER BY ord`)
    .iterate(first, last);
}

/** From the last change to the first, `limit` at a time, below `before`. */
export function changesBackwards(
  db: RawDb,
  first: number,
  before: number,
  limit: number,
): ChangeContent[] {
  return db
    .prepare<[number, number, number], ChangeContent>(
      `${CHANGE} WHERE ord >= ? AND ord < ? ORDER BY ord DESC LIMIT ?`,
    )
    .all(first, before, limit);
}

/** The first later entry that touched the same row, where an undo is refused. */
export function laterChangeOf(db: RawDb, key: Uint8Array, after: number): number | null {
  const row = db
    .prepare<[number, Uint8Array], { seq: number }>(
      "SELECT seq FROM journal_change WHERE ord > ? AND key = ? ORDER BY ord LIMIT 1",
    )
    .get(after, key);
  return row?.seq ?? null;
}
