import { describeChanges } from "#shared/domain/journal/details.ts";
import { addToLines } from "#shared/domain/journal/lines.ts";
import type { JournalEntry, JournalFilter, JournalLine } from "#shared/domain/journal/page.ts";
import type { Output } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import type { VaultContext } from "../context.ts";
import { inSteps, UNHURRIED } from "../job.ts";
import { fromBlob } from "../db/ids.ts";
import { findUsers } from "../directory/vault.repository.ts";
import { laterOnItsRows, laterOnRowsThatRefer } from "./dependents.repository.ts";
import { describeEntries, isToldTo } from "./describe.ts";
import { actsBefore, findEntry, isUndone, type StoredEntry } from "./journal.repository.ts";
import { actsOf } from "./page.repository.ts";
import { createFinder, readChanges } from "./records.repository.ts";
import { isSealed } from "./sealed-entry.ts";
import { isStated } from "./signed-past.ts";
import { actorOf } from "./stated-entries.ts";
import { referencesOf } from "../db/references.repository.ts";

const PAGE_LINES = 60;
const BATCH = 200;
/** An evening of typing is some thousands of saves: one line, but not one call without end. */
const MOST_ENTRIES = 6000;
/** More than somebody undoes in one go. */
const MOST_DEPENDENTS = 500;
/** How many rows of an entry are told one by one. */
const TOLD_ROWS = 100;

/** What people did between two entries, newest first. */
export async function listEntries(
  context: VaultContext,
  {
    before,
    after = 0,
    limit,
  }: { before: number | null; after?: number | undefined; limit: number },
): Promise<JournalEntry[]> {
  return describeEntries(context, actsBefore(context.rawRead, before, after, limit));
}

/** A page of lines below `before`. A line is never cut in two by the end of a page. */
export async function listLines(
  context: VaultContext,
  before: number | null,
  filter: JournalFilter,
): Promise<{ lines: JournalLine[]; next: number | null }> {
  const lines: JournalLine[] = [];
  let next = before;
  for (let read = 0; read < MOST_ENTRIES; read += BATCH) {
    const entries = actsOf(context.rawRead, filter, next, BATCH);
    for (const entry of await describeEntries(context, entries)) {
      addToLines(lines, entry);
      if (lines.length > PAGE_LINES) return { lines: lines.slice(0, -1), next: entry.seq + 1 };
    }
    if (entries.length < BATCH) return { lines, next: null };
    next = entries.at(-1)?.seq ?? null;
  }
  return { lines, next };
}

export async function listPeople(context: VaultContext): Promise<Output<"journal.people">> {
  return (await findUsers(context.read)).map(({ id, name }) => ({ id: fromBlob(id), name }));
}

/** Errors: `journal.not_found`. */
export async function showEntry(
  context: VaultContext,
  seq: number,
): Promise<Output<"journal.entry">> {
  const db = context.rawRead;
  const stored = findEntry(db, seq);
  const [entry] = stored === null ? [] : await describeEntries(context, [stored]);
  if (stored === null || entry === undefined) throw new ExpectedError("journal.not_found", { seq });
  const changes = isToldTo(context, stored) ? readChanges(db, stored, TOLD_ROWS) : [];
  return {
    entry,
    records: describeChanges(changes, {
      find: createFinder(db, seq)(stored),
      references: (table) => referencesOf(db, table),
    }),
    moreRows: entry.changeCount - changes.length,
    hash: Buffer.from(stored.hash).toString("hex"),
    intact: await isIntact(context, stored),
    isProven: isStated(stored),
  };
}

/**
 * What stands in the way of an undo, newest first: later entries on the same rows or on some that refer to
 * them, and what stands in the way of theirs; but for those that were undone, and what undid them.
 * Errors: `journal.not_found`.
 */
export async function listDependents(context: VaultContext, seq: number): Promise<JournalEntry[]> {
  const db = context.rawRead;
  const entry = findEntry(db, seq);
  if (entry === null) throw new ExpectedError("journal.not_found", { seq });
  const standing = new Map<number, StoredEntry>();
  const waiting = [entry];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    const later = [
      ...laterOnItsRows(db, one, MOST_DEPENDENTS),
      ...laterOnRowsThatRefer(db, one, MOST_DEPENDENTS),
    ];
    for (const found of later) {
      if (standing.has(found) || standing.size === MOST_DEPENDENTS) continue;
      const dependent = isUndone(db, found) ? null : findEntry(db, found);
      if (dependent === null || (dependent.undoes !== null && dependent.undoes >= seq)) continue;
      standing.set(found, dependent);
      waiting.push(dependent);
    }
  }
  const newestFirst = [...standing.values()].toSorted((a, b) => b.seq - a.seq);
  return describeEntries(context, newestFirst);
}

/** The key of its author at its moment; of an entry from before that was signed, the one that they have. */
async function keyOf(
  { directory, rawRead, read }: VaultContext,
  entry: StoredEntry,
): Promise<Uint8Array | null> {
  const past = await inSteps(UNHURRIED, directory.past(rawRead));
  if (isStated(entry)) return past.keyOf(entry);
  const before = past.keyBefore(entry);
  if (before !== null) return before;
  const users = await findUsers(read);
  const actor = users.find(({ id }) => fromBlob(id) === actorOf(entry));
  return actor?.sign_public_key ?? null;
}

/** Whether the entry's own seals hold; that nothing is missing around it, `vault.verify` tells. */
async function isIntact(context: VaultContext, entry: StoredEntry): Promise<boolean> {
  const { vaultId, rawRead } = context;
  return isSealed(rawRead, vaultId, entry, await keyOf(context, entry));
}
