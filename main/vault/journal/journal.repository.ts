import { RETIRED_COMMANDS } from "#shared/domain/journal/retired.ts";
import type { RawDb } from "../db/handles.ts";
import { hasColumn } from "../db/has-table.ts";
import { prepareOnce } from "../db/statement-cache.ts";
import type { ChainedContent, ChangeContent, EntryContent, StatedContent } from "./chain.ts";

interface Sealed {
  readonly hash: Uint8Array;
  readonly signature: Uint8Array;
}

export type StoredEntry = EntryContent & Sealed;
export type StatedEntry = StatedContent & Sealed;

const stated = (
  sealed: "sealed" | "NULL",
) => `SELECT seq, format, wall, counter, actor, command, undoes,
  first_change AS firstChange, last_change AS lastChange, changes_hash AS changesHash, prev,
  coalesce(device, x'') AS device, coalesce(device_count, 0) AS deviceCount, author_prev AS authorPrev,
  coalesce(directory, x'') AS directory, coalesce(salt, x'') AS salt, statement, ${sealed} AS sealed,
  hash, signature
  FROM journal_entry`;
const ENTRY = stated("sealed");
/** Of a copy from before entries carried the root of what is sealed. */
const UNSEALED = stated("NULL");

/** The same of a copy from before entries stood by themselves, which is read as it is. */
const CHAINED = `SELECT seq, 1 AS format, wall, counter, actor, command, undoes,
  first_change AS firstChange, last_change AS lastChange, changes_hash AS changesHash, prev,
  hash, signature
  FROM journal_entry`;

/** How entries are read of a store, or of an older copy of it. */
export function entrySql(db: RawDb): string {
  if (hasColumn(db, "journal_entry", "sealed")) return ENTRY;
  return hasColumn(db, "journal_entry", "format") ? UNSEALED : CHAINED;
}

const CHANGE = `SELECT ord, table_name AS "table", columns, key, before, after
  FROM journal_change JOIN journal_shape USING (shape)`;

/**
 * Of an entry whose number is read as it is. The engine counts further than that, and what somebody planted there
 * would be read as the one below it, again and again.
 */
const COUNTED = `seq <= ${Number.MAX_SAFE_INTEGER}`;

export function lastEntry(db: RawDb): StoredEntry | null {
  const sql = `${entrySql(db)} WHERE ${COUNTED} ORDER BY seq DESC LIMIT 1`;
  const statement = prepareOnce<[], StoredEntry>(db, sql);
  return statement.get() ?? null;
}

export function findEntry(db: RawDb, seq: number): StoredEntry | null {
  return db.prepare<[number], StoredEntry>(`${entrySql(db)} WHERE seq = ?`).get(seq) ?? null;
}

export function entriesAfter(db: RawDb, after: number, limit: number): StoredEntry[] {
  return db
    .prepare<[number, number], StoredEntry>(
      `${entrySql(db)} WHERE seq > ? AND ${COUNTED} ORDER BY seq LIMIT ?`,
    )
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
      `${entrySql(db)} WHERE seq < ? AND seq > ? AND command NOT IN (${RETIRED})
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

type OnlyStated = Exclude<keyof StatedContent, keyof ChainedContent>;
type EntryRow = StoredEntry & { readonly [Column in OnlyStated]: StatedContent[Column] | null };

const NOT_STATED: { readonly [Column in OnlyStated]: null } = {
  device: null,
  deviceCount: null,
  authorPrev: null,
  directory: null,
  salt: null,
  statement: null,
  sealed: null,
};

export function insertEntry(db: RawDb, entry: StoredEntry): void {
  prepareOnce<[EntryRow]>(
    db,
    `INSERT INTO journal_entry (seq, format, wall, counter, actor, command, undoes, first_change,
       last_change, changes_hash, prev, device, device_count, author_prev, directory, salt, statement,
       sealed, hash, signature)
     VALUES (@seq, @format, @wall, @counter, @actor, @command, @undoes, @firstChange,
       @lastChange, @changesHash, @prev, @device, @deviceCount, @authorPrev, @directory, @salt,
       @statement, @sealed, @hash, @signature)`,
  ).run({ ...NOT_STATED, ...entry });
}

/** The newest entry of a person; null for somebody who has made none. */
export function lastEntryBy(db: RawDb, actor: Uint8Array): Sealed | null {
  return (
    prepareOnce<[Uint8Array], Sealed>(
      db,
      "SELECT hash, signature FROM journal_entry WHERE actor = ? ORDER BY seq DESC LIMIT 1",
    ).get(actor) ?? null
  );
}

/** How many entries a device has made. */
export function countOfDevice(db: RawDb, device: Uint8Array): number {
  const sql = `SELECT device_count AS count FROM journal_entry WHERE device = ?
    ORDER BY seq DESC LIMIT 1`;
  return prepareOnce<[Uint8Array], { count: number }>(db, sql).get(device)?.count ?? 0;
}

/** None of format 1 states anything, nor does what stands before the first: neither is signed to. */
const STATED = `FROM journal_entry WHERE statement IS NOT NULL AND format <> 1 AND seq > 0
  AND ${COUNTED}`;

/** The entry that everything descends from; null in a vault where nothing was stated yet. */
export function rootOf(db: RawDb): (Sealed & { readonly seq: number }) | null {
  if (!hasColumn(db, "journal_entry", "statement")) return null;
  const sql = `SELECT seq, hash, signature ${STATED} ORDER BY seq LIMIT 1`;
  return prepareOnce<[], Sealed & { seq: number }>(db, sql).get() ?? null;
}

const NEXT_STATED = `WHERE statement IS NOT NULL AND format <> 1 AND seq > ?
  AND ${COUNTED} ORDER BY seq LIMIT 64`;

const LAST_STATED = `WHERE statement IS NOT NULL AND format <> 1 AND seq > 0 AND seq < ?
  ORDER BY seq DESC LIMIT 2`;

/** The two newest entries below `before` that state something of who is in the vault, newest first. */
export function lastStated(db: RawDb, before: number): StatedEntry[] {
  return prepareOnce<[number], StatedEntry>(db, `${entrySql(db)} ${LAST_STATED}`).all(before);
}

/** The next few that state something of who is in the vault, above `after`: 64, or those that are left. */
export function nextStated(db: RawDb, after: number): StatedEntry[] {
  return prepareOnce<[number], StatedEntry>(db, `${entrySql(db)} ${NEXT_STATED}`).all(after);
}

/** Those below `before`, which is before anything was stated, that say to be about who is in the vault. */
export function entriesOnPeople(db: RawDb, before: number): StoredEntry[] {
  const sql = `${entrySql(db)} WHERE seq > 0 AND seq < ?
    AND (command GLOB 'members.*' OR command GLOB 'vault.*') ORDER BY seq`;
  return prepareOnce<[number], StoredEntry>(db, sql).all(before);
}

/** Those of one command, newest first. */
export function entriesOf(db: RawDb, command: string): StoredEntry[] {
  const sql = `${entrySql(db)} WHERE command = ? AND seq > 0 ORDER BY seq DESC`;
  return prepareOnce<[string], StoredEntry>(db, sql).all(command);
}

/** The roots of what is sealed that entries carry, in their order, each once. */
export function sealedRoots(db: RawDb): Uint8Array[] {
  const sql = `SELECT sealed FROM journal_entry WHERE sealed IS NOT NULL AND seq > 0
    GROUP BY sealed ORDER BY min(seq)`;
  return db.prepare<[], Uint8Array>(sql).pluck().all();
}

/** How many state something. */
export function countStated(db: RawDb): number {
  const sql = `SELECT count(*) AS count ${STATED}`;
  return prepareOnce<[], { count: number }>(db, sql).get()?.count ?? 0;
}

/** Whether an entry stands before the first one or beyond any number, where nothing reads it. */
export function hasEntryOutside(db: RawDb): boolean {
  const sql = `SELECT 1 FROM journal_entry WHERE seq < 1 OR NOT ${COUNTED} LIMIT 1`;
  return db.prepare(sql).get() !== undefined;
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

/** Changes that are looked through: to read again what they may be about is quicker than more of them. */
const MOST_LOOKED_AT = 5_000;

/** Whether a row of some tables changed after one change, up to another; true where there are too many to know. */
export function haveChanged(
  db: RawDb,
  tables: readonly string[],
  after: number,
  last: number,
): boolean {
  if (after === last) return false;
  if (last < after || last - after > MOST_LOOKED_AT) return true;
  const sql = `SELECT 1 FROM journal_change JOIN journal_shape USING (shape)
    WHERE ord > ? AND ord <= ? AND table_name IN (SELECT value FROM json_each(?)) LIMIT 1`;
  return (
    prepareOnce<[number, number, string]>(db, sql).get(after, last, JSON.stringify(tables)) !==
    undefined
  );
}

/** The first of what an entry changed of some tables. */
export function changesOfTables(
  db: RawDb,
  { firstChange, lastChange }: Pick<StoredEntry, "firstChange" | "lastChange">,
  tables: readonly string[],
  limit: number,
): ChangeContent[] {
  return prepareOnce<[number, number, string, number], ChangeContent>(
    db,
    `${CHANGE} WHERE ord BETWEEN ? AND ? AND table_name IN (SELECT value FROM json_each(?))
     ORDER BY ord LIMIT ?`,
  ).all(firstChange, lastChange, JSON.stringify(tables), limit);
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
