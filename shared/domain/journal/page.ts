import { z } from "zod";
import { Instant } from "../kernel/dates.ts";
import { Id } from "../kernel/ids.ts";
import { JOURNAL_PLACES } from "./declared.ts";
import { EntryCommand } from "./entry.ts";
import { EntrySubject } from "./subject.ts";

/** A journal entry as people read it. */
export const JournalEntry = z.object({
  seq: z.number().int(),
  at: z.string(),
  command: EntryCommand,
  /** Null where an entry that somebody planted names nobody. */
  actorId: Id.nullable(),
  actor: z.string(),
  subject: EntrySubject,
  /** What an undo takes back, and the name that it is recognised by; null for any other entry. */
  undoes: z.object({ seq: z.number().int(), command: EntryCommand, name: z.string() }).nullable(),
  changeCount: z.number().int(),
  undone: z.boolean(),
});
export type JournalEntry = z.infer<typeof JournalEntry>;

/** A line of the page: an entry, or the newest of `count` that are one act to a reader. */
export const JournalLine = z.object({
  entry: JournalEntry,
  count: z.number().int(),
  firstSeq: z.number().int(),
  firstAt: z.string(),
});
export type JournalLine = z.infer<typeof JournalLine>;

/** Which entries are asked for; null is all. Instants, `until` not included. */
export const JournalFilter = z.object({
  actor: Id.nullable(),
  place: z.enum(JOURNAL_PLACES).nullable(),
  from: Instant.nullable(),
  until: Instant.nullable(),
});
export type JournalFilter = z.infer<typeof JournalFilter>;
