import { instantOf } from "#shared/domain/kernel/dates.ts";
import { mayDo } from "#shared/domain/access/permissions.ts";
import { readsOf } from "#shared/domain/journal/declared.ts";
import { EntryCommand } from "#shared/domain/journal/entry.ts";
import type { JournalEntry } from "#shared/domain/journal/page.ts";
import type { RowCounts } from "#shared/domain/journal/records.ts";
import { NO_SUBJECT, subjectName } from "#shared/domain/journal/subject.ts";
import { subjectOf } from "#shared/domain/journal/subject-of.ts";
import type { VaultContext } from "../context.ts";
import type { RawDb } from "../db/handles.ts";
import { fromBlob } from "../db/ids.ts";
import { findUsers } from "../directory/vault.repository.ts";
import { findEntry, isUndone, type StoredEntry } from "./journal.repository.ts";
import { rootEntry } from "./root-entry.ts";
import { actorOf } from "./stated-entries.ts";
import { countRows, createFinder, readChanges } from "./records.repository.ts";
import { referencesOf } from "../db/references.repository.ts";

/** A subject shows in the first rows of an entry, however many there are. */
const FIRST_CHANGES = 60;

/** Puts stored entries into the words people read: names of people and things, undone or not. */
export async function describeEntries(
  context: VaultContext,
  entries: readonly StoredEntry[],
): Promise<JournalEntry[]> {
  const names = new Map(
    (await findUsers(context.read)).map((user) => [fromBlob(user.id), user.name]),
  );
  const db = context.rawRead;
  const finder = createFinder(db, Math.min(...entries.map(({ seq }) => seq)));
  return entries.map((entry) => {
    const actorId = actorOf(entry);
    return {
      seq: entry.seq,
      at: instantOf(entry.wall),
      command: EntryCommand.parse(entry.command),
      actorId: actorId === "" ? null : actorId,
      actor: names.get(actorId) ?? "",
      ...(isToldTo(context, entry) ? subject(db, entry, finder) : withheld(db, entry)),
      changeCount: entry.lastChange - entry.firstChange + 1,
      undone: isUndone(db, entry.seq),
    };
  });
}

/** Whether somebody is told what an entry says: its author is, and who may read what it is about. */
export function isToldTo(
  { rawRead, roles, userId }: Pick<VaultContext, "rawRead" | "roles" | "userId">,
  entry: StoredEntry,
): boolean {
  const { command } = entry.undoes === null ? entry : (rootEntry(rawRead, entry.seq) ?? entry);
  return actorOf(entry) === userId || mayDo(roles, readsOf(command));
}

/** Who did what, and when, and no more. */
function withheld(
  db: RawDb,
  { undoes: seq }: StoredEntry,
): Pick<JournalEntry, "subject" | "undoes"> {
  const undone = seq === null ? null : findEntry(db, seq);
  if (undone === null) return { subject: NO_SUBJECT, undoes: null };
  const undoes = { seq: undone.seq, command: EntryCommand.parse(undone.command), name: "" };
  return { subject: NO_SUBJECT, undoes };
}

function subject(
  db: RawDb,
  entry: StoredEntry,
  finder: ReturnType<typeof createFinder>,
): Pick<JournalEntry, "subject" | "undoes"> {
  const { undoes: seq } = entry;
  // Only what came before is undone, whatever a forged entry says.
  const undone = seq === null || seq >= entry.seq ? null : findEntry(db, seq);
  if (undone !== null) {
    // An older entry than the page's has its own finder, which looks further back.
    const root = rootEntry(db, undone.seq) ?? undone;
    const name = subjectName(ownSubject(db, root, createFinder(db, root.seq)));
    const undoes = { seq: undone.seq, command: EntryCommand.parse(undone.command), name };
    return { subject: NO_SUBJECT, undoes };
  }
  return { subject: ownSubject(db, entry, finder), undoes: null };
}

/** What an entry is about by its own changes, whatever it undoes. */
function ownSubject(
  db: RawDb,
  entry: StoredEntry,
  finder: ReturnType<typeof createFinder>,
): JournalEntry["subject"] {
  const command = EntryCommand.parse(entry.command);
  if (command === "unknown") return NO_SUBJECT;
  const records = {
    find: finder(entry),
    references: (table: string) => referencesOf(db, table),
    count: (table: string) => rowCounts(db, entry, table),
  };
  const changes = readChanges(db, entry, FIRST_CHANGES);
  return subjectOf(command, changes, records);
}

/** What an entry changed never changes: an import of half a million rows is counted once. */
const counted = new WeakMap<RawDb, Map<string, RowCounts>>();

function rowCounts(db: RawDb, entry: StoredEntry, table: string): RowCounts {
  const known = counted.get(db) ?? new Map<string, RowCounts>();
  counted.set(db, known);
  const key = `${entry.seq} ${table}`;
  const counts = known.get(key) ?? countRows(db, entry, table);
  known.set(key, counts);
  return counts;
}
