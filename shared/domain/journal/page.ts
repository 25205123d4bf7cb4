import { z } from "zod";
import { Instant } from "../kernel/dates.ts";
import { Id } from "../kernel/ids.ts";
import { EntryCommand } from "./entry.ts";
import { EntrySubject } from "./subject.ts";

/** A journal entry as people read it. */
export const JournalEntry = z.object({
  seq: z.number().int(),
  at: z.string(),
  command: EntryCommand,
  actorId: Id,
  actor: z.string(),
  subject: EntrySubject,
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

export const JOURNAL_PLACES = ["people", "meetings", "publication", "vault"] as const;
export const JournalPlace = z.enum(JOURNAL_PLACES);
export type JournalPlace = z.infer<typeof JournalPlace>;

/** Which entries are asked for; null is all. Instants, `until` not included. */
export const JournalFilter = z.object({
  actor: Id.nullable(),
  place: JournalPlace.nullable(),
  from: Instant.nullable(),
  until: Instant.nullable(),
});
export type JournalFilter = z.infer<typeof JournalFilter>;
