import { EntryCommand } from "#shared/domain/journal/entry.ts";
import type { JournalEntry } from "#shared/domain/journal/page.ts";
import type { EntrySubject } from "#shared/domain/journal/subject.ts";
import { subjectName, subjectOf } from "#shared/domain/journal/subject-of.ts";
import type { VaultContext } from "../context.ts";
import type { RawDb } from "../db/handles.ts";
import { fromBlob } from "../db/ids.ts";
import { findUsers } from "../directory/vault.repository.ts";
import { findEntry, isUndone, type StoredEntry } from "./journal.repository.ts";
import { countPeople, createFinder, readChanges } from "./records.repository.ts";

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
    const actorId = fromBlob(entry.actor);
    return {
      seq: entry.seq,
      at: new Date(entry.wall).toISOString(),
      command: EntryCommand.parse(entry.command),
      actorId,
      actor: names.get(actorId) ?? "",
      subject: subject(db, entry, finder),
      changeCount: entry.lastChange - entry.firstChange + 1,
      undone: isUndone(db, entry.seq),
    };
  });
}

function subject(
  db: RawDb,
  entry: StoredEntry,
  finder: ReturnType<typeof createFinder>,
): EntrySubject {
  const undone = entry.undoes === null ? null : findEntry(db, entry.undoes);
  if (undone !== null) {
    // An older entry than the page's has its own finder, which looks further back.
    const of = subject(db, undone, createFinder(db, undone.seq));
    const command = EntryCommand.parse(undone.command);
    return { kind: "undo", seq: undone.seq, command, name: subjectName(of) };
  }
  const command = EntryCommand.parse(entry.command);
  if (command === "unknown") return { kind: "none" };
  return subjectOf(
    command,
    readChanges(db, entry, FIRST_CHANGES),
    finder(entry),
    command === "people.import" ? peopleCounts(db, entry) : { added: 0, changed: 0 },
  );
}

/** What an entry changed never changes: an import of half a million rows is counted once. */
const counted = new WeakMap<RawDb, Map<number, ReturnType<typeof countPeople>>>();

function peopleCounts(db: RawDb, entry: StoredEntry): ReturnType<typeof countPeople> {
  const known = counted.get(db) ?? new Map<number, ReturnType<typeof countPeople>>();
  counted.set(db, known);
  const counts = known.get(entry.seq) ?? countPeople(db, entry);
  known.set(entry.seq, counts);
  return counts;
}
