import { z } from "zod";
import { JournalEntry } from "../domain/journal/entry.ts";
import { vaultMethod } from "./define.ts";

export const journalContract = {
  "journal.list": vaultMethod({
    input: z.object({
      before: z.number().int().nullable(),
      limit: z.number().int().min(1).max(200),
    }),
    output: z.array(JournalEntry),
  }),
  /** Puts back what an entry changed, unless something since depends on it. */
  "journal.undo": vaultMethod({
    job: true,
    input: z.object({ seq: z.number().int() }),
    output: z.object({ seq: z.number().int() }),
    errors: [
      "journal.not_found",
      "journal.already_undone",
      "journal.depends",
      "journal.not_undoable",
    ],
  }),
};
