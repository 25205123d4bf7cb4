import { z } from "zod";
import { RecordChange } from "../domain/journal/details.ts";
import { ExportReport, ExportSigner } from "../domain/journal/export-report.ts";
import { JournalEntry, JournalFilter, JournalLine } from "../domain/journal/page.ts";
import { Instant } from "../domain/kernel/dates.ts";
import { Id } from "../domain/kernel/ids.ts";
import { Overrides } from "../domain/rules/override.ts";
import { sessionMethod, vaultMethod } from "./define.ts";
import { chosenFor } from "./file-ref.ts";

const seq = z.number().int();

/** Instants, `until` not included; null is without end. */
const Period = z.object({
  from: Instant.nullable(),
  until: Instant.nullable(),
});

export const contract = {
  /** Entries one by one, newest first: below `before`, and above `after` where it is given. */
  "journal.list": vaultMethod({
    needs: "journal.read",
    reads: "always",
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
    reads: "always",
    input: z.object({ before: seq.nullable(), filter: JournalFilter }),
    output: z.object({ lines: z.array(JournalLine), next: seq.nullable() }),
  }),
  /** Everyone who may have written an entry. */
  "journal.people": vaultMethod({
    needs: "journal.read",
    reads: "always",
    input: z.object({}),
    output: z.array(z.object({ id: Id, name: z.string() })),
  }),
  /** One entry whole: what it changed, in words, and whether its seals hold. */
  "journal.entry": vaultMethod({
    needs: "journal.read",
    reads: "always",
    input: z.object({ seq }),
    output: z.object({
      entry: JournalEntry,
      records: z.array(RecordChange),
      /** How many rows are not told in `records`. */
      moreRows: z.number().int(),
      /** Hexadecimal. */
      hash: z.string(),
      intact: z.boolean(),
      /** False of what was done before people signed who is in the vault: it is believed. */
      isProven: z.boolean(),
    }),
    errors: ["journal.not_found"],
  }),
  /** Later entries that an entry's undo would pull the ground from under, newest first: they are to be undone before it is. */
  "journal.dependents": vaultMethod({
    needs: "journal.read",
    reads: "waits",
    input: z.object({ seq }),
    output: z.array(JournalEntry),
    errors: ["journal.not_found"],
  }),
  /** What an export of a period would hold: `people` are those whose data its contents tell. */
  "journal.exportPreview": vaultMethod({
    needs: "journal.export",
    reads: "waits",
    input: Period,
    output: z.object({
      entries: z.number().int(),
      changes: z.number().int(),
      people: z.number().int(),
    }),
  }),
  /** Writes a period of the journal to a signed file, in clear, and journals who took it and why. */
  "journal.export": vaultMethod({
    needs: "journal.export",
    topics: [],
    answeredBy: "session",
    job: true,
    input: Period.extend({
      folder: chosenFor("journal_export_folder"),
      /** The values before and after too, and not only who did what, when. */
      contents: z.boolean(),
      reason: z.string().trim().min(1).max(500),
    }),
    output: z.object({
      fileName: z.string(),
      entries: z.number().int(),
      changes: z.number().int(),
      exporter: ExportSigner,
    }),
    errors: [
      "journal.export_empty",
      "journal.export_in_vault",
      "journal.export_running",
      "journal.export_unsound",
      "backup.destination_full",
      "backup.destination_not_writable",
      "backup.destination_gone",
    ],
  }),
  /** Checks an exported journal. Needs no vault and no secret. */
  "journal.verifyExport": sessionMethod({
    reads: "waits",
    job: true,
    input: z.object({ file: chosenFor("journal_export") }),
    output: ExportReport,
    errors: ["journal.export_unreadable"],
  }),
  /** Puts back what an entry changed, unless something since depends on it, or a rule refuses what it would leave. */
  "journal.undo": vaultMethod({
    needs: null,
    topics: "all",
    job: true,
    input: z.object({ seq, overrides: Overrides }),
    output: z.object({ seq }),
    errors: [
      "journal.not_found",
      "journal.already_undone",
      "journal.depends",
      "journal.not_undoable",
      "rules.refused",
      "bodies.seats_taken",
      "mandates.held_already",
      "expenses.not_found",
      "expenses.not_yours",
      "expenses.paid_already",
      "expenses.settled",
      "expenses.in_payment",
      "expenses.left_incomplete",
      "expenses.approved_since",
    ],
  }),
};
