import { z } from "zod";
import { RecordChange } from "../domain/journal/details.ts";
import { JournalEntry, JournalFilter, JournalLine } from "../domain/journal/page.ts";
import { Id } from "../domain/kernel/ids.ts";
import { vaultMethod } from "./define.ts";

const seq = z.number().int();

export const journalContract = {
  /** Entries one by one, newest first: below `before`, and above `after` where it is given. */
  "journal.list": vaultMethod({
    needs: "journal.read",
    input: z.object({
      before: seq.nullable(),
      after: seq.optional(),
      limit: z.number().int().min(1).max(200),
    }),
    output: z.array(JournalEntry),
  }),
  /** A page as people read it, newest first. `next` is the `before` of the next page. */
  "journal.page": vaultMethod({
    needs: "journal.read",
    input: z.object({ before: seq.nullable(), filter: JournalFilter }),
    output: z.object({ lines: z.array(JournalLine), next: seq.nullable() }),
  }),
  /** Everyone who may have written an entry. */
  "journal.people": vaultMethod({
    needs: "journal.read",
    input: z.object({}),
    output: z.array(z.object({ id: Id, name: z.string() })),
  }),
  /** One entry whole: what it changed, in words, and whether its seals hold. */
  "journal.entry": vaultMethod({
    needs: "journal.read",
    input: z.object({ seq }),
    output: z.object({
      entry: JournalEntry,
      records: z.array(RecordChange),
      /** How many rows are not told in `records`. */
      moreRows: z.number().int(),
      /** Hexadecimal. */
      hash: z.string(),
      intact: z.boolean(),
    }),
    errors: ["journal.not_found"],
  }),
  /** What an undo would meet; nothing is written. */
  "journal.undoable": vaultMethod({
    needs: "journal.read",
    input: z.object({ seq }),
    output: z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("yes") }),
      /** Too many rows to try for an answer: the undo itself tries, and changes nothing if it fails. */
      z.object({ kind: z.literal("untried") }),
      z.object({ kind: z.literal("depends"), later: JournalEntry.nullable() }),
    ]),
    errors: ["journal.not_found", "journal.already_undone", "journal.not_undoable"],
  }),
  /** Puts back what an entry changed, unless something since depends on it. */
  "journal.undo": vaultMethod({
    needs: null,
    job: true,
    input: z.object({ seq }),
    output: z.object({ seq }),
    errors: [
      "journal.not_found",
      "journal.already_undone",
      "journal.depends",
      "journal.not_undoable",
    ],
  }),
};
