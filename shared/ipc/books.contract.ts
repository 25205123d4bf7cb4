import { z } from "zod";
import { Account, AccountName } from "../domain/finances/books/accounts.ts";
import { ClosingProblem, ClosingWarning } from "../domain/finances/books/closing.ts";
import { AccountNumber, Book, EntryFields } from "../domain/finances/books/entry.ts";
import {
  EntryCursor,
  EntryView,
  LedgerCursor,
  LedgerLine,
  OpeningLine,
  StatementSums,
  TrialBalanceRow,
  YearView,
} from "../domain/finances/books/views.ts";
import { Cents } from "../domain/finances/money.ts";
import { IsoDate } from "../domain/kernel/dates.ts";
import { Id } from "../domain/kernel/ids.ts";
import { REPORT_KINDS } from "../domain/finances/books/report-tables.ts";
import { Siren } from "../domain/finances/fec/siren.ts";
import { NOT_WRITABLE } from "./books-refusals.ts";
import { vaultMethod } from "./define.ts";
import { chosenFor } from "./file-ref.ts";

/** The journal entry a write made, which an undo names; null where everything was so already. */
const written = z.object({ seq: z.number().int() });
const changed = z.object({ seq: z.number().int().nullable() });

const period = { from: IsoDate.nullable(), to: IsoDate.nullable() };

/** What an entry is refused for, with its line. */
const refused = [
  ...NOT_WRITABLE,
  "books.too_few_lines",
  "books.no_amount",
  "books.negative",
  "books.both_sides",
  "books.unknown_account",
  "books.unbalanced",
  "books.opening_day",
  "books.opening_account",
  "books.opened_already",
  "books.person_not_found",
  "books.body_not_found",
] as const;

export const contract = {
  /** Every year of the books, first to last. */
  "books.years": vaultMethod({
    needs: "finances.read",
    reads: "always",
    input: z.object({}),
    output: z.array(YearView),
  }),
  "books.openYear": vaultMethod({
    needs: "finances.write",
    topics: ["books"],
    input: z.object({ start: IsoDate, end: IsoDate }),
    output: written.extend({ id: Id }),
    errors: [
      "books.year_ends_before_it_starts",
      "books.year_too_long",
      "books.year_overlaps",
      "books.year_hole",
      "books.year_before_closed",
    ],
  }),
  /** One that nothing is written in, at either end of the others. */
  "books.removeYear": vaultMethod({
    needs: "finances.write",
    topics: ["books"],
    input: z.object({ id: Id }),
    output: written,
    errors: ["books.year_not_found", "books.year_in_use", "books.year_between"],
  }),
  /** The whole chart, and the collective’s own accounts, by number. */
  "books.accounts": vaultMethod({
    needs: "finances.read",
    reads: "always",
    input: z.object({}),
    output: z.array(Account),
  }),
  /** Gives an account a name of one’s own, or another place; one that is not of the chart is added. */
  "books.nameAccount": vaultMethod({
    needs: "finances.write",
    topics: ["books"],
    input: z.object({ number: AccountNumber, name: AccountName, isFront: z.boolean() }),
    output: changed,
    errors: ["books.account_not_under_the_chart", "books.account_nameless"],
  }),
  /** Entries of a year, latest first, a page at a time. */
  "books.entries": vaultMethod({
    needs: "finances.read",
    reads: "always",
    input: z.object({
      year: Id,
      ...period,
      book: Book.nullable(),
      state: z.enum(["all", "drafts", "validated"]),
      after: EntryCursor.nullable(),
    }),
    output: z.object({ entries: z.array(EntryView), next: EntryCursor.nullable() }),
    errors: ["books.year_not_found"],
  }),
  "books.entry": vaultMethod({
    needs: "finances.read",
    reads: "always",
    input: z.object({ id: Id }),
    output: EntryView,
    errors: ["books.entry_not_found"],
  }),
  "books.write": vaultMethod({
    needs: "finances.write",
    topics: ["books"],
    input: EntryFields,
    output: written.extend({ id: Id }),
    errors: refused,
  }),
  /** Of an entry that has no number yet, and that no expense made. */
  "books.change": vaultMethod({
    needs: "finances.write",
    topics: ["books"],
    input: z.object({ id: Id, fields: EntryFields }),
    output: changed,
    errors: [
      ...refused,
      "books.entry_not_found",
      "books.validated",
      "books.of_expense",
      "books.reconciled",
    ],
  }),
  "books.remove": vaultMethod({
    needs: "finances.write",
    topics: ["books"],
    input: z.object({ id: Id }),
    output: written,
    errors: ["books.entry_not_found", "books.validated", "books.of_expense", "books.reconciled"],
  }),
  /** Numbers every draft of a year up to a day, in the order of their days: they are sealed from then on. */
  "books.validate": vaultMethod({
    needs: "finances.write",
    topics: ["books"],
    input: z.object({ year: Id, until: IsoDate }),
    output: written.extend({
      count: z.number().int(),
      first: z.number().int(),
      last: z.number().int(),
    }),
    errors: [
      "books.year_not_found",
      "books.year_closed",
      "books.nothing_to_validate",
      "books.future",
    ],
  }),
  /** Takes a validated entry back by its mirror, on a day, which is numbered at once. */
  "books.reverse": vaultMethod({
    needs: "finances.write",
    topics: ["books"],
    input: z.object({ id: Id, date: IsoDate }),
    output: written.extend({ id: Id, number: z.number().int() }),
    errors: [
      ...NOT_WRITABLE,
      "books.entry_not_found",
      "books.draft",
      "books.reversed_already",
      "books.before_entry",
      "books.future",
    ],
  }),
  /** What was written of an account in a year, first to last, with the balance after each line. */
  "books.ledger": vaultMethod({
    needs: "finances.read",
    reads: "always",
    input: z.object({
      year: Id,
      account: AccountNumber,
      ...period,
      after: LedgerCursor.nullable(),
    }),
    output: z.object({
      /** The balance before the first line of the page. */
      opening: Cents,
      lines: z.array(LedgerLine),
      next: LedgerCursor.nullable(),
      /** Of all pages. */
      debit: Cents,
      credit: Cents,
    }),
    errors: ["books.year_not_found"],
  }),
  "books.trialBalance": vaultMethod({
    needs: "finances.read",
    reads: "always",
    input: z.object({ year: Id, ...period }),
    output: z.array(TrialBalanceRow),
    errors: ["books.year_not_found"],
  }),
  /** What the balance sheet and the income statement of a year are made of, up to a day. */
  "books.statements": vaultMethod({
    needs: "finances.read",
    reads: "always",
    input: z.object({ year: Id, until: IsoDate.nullable() }),
    output: StatementSums,
    errors: ["books.year_not_found"],
  }),
  /** What holds the closing of a year, what to look at before it, and what the next one would open with. */
  "books.closing": vaultMethod({
    needs: "finances.read",
    reads: "always",
    input: z.object({ year: Id }),
    output: z.object({
      problems: z.array(ClosingProblem),
      warnings: z.array(ClosingWarning),
      result: Cents,
      opening: z.array(OpeningLine),
      /** That is what was written by hand in the next year already. */
      isWritten: z.boolean(),
      next: z.object({ start: IsoDate, end: IsoDate }),
    }),
    errors: ["books.year_not_found"],
  }),
  /** Closes a year for good, and carries what it leaves into the next one, which is opened where it is not. */
  "books.closeYear": vaultMethod({
    needs: "finances.write",
    topics: ["books"],
    input: z.object({ year: Id }),
    output: written.extend({ next: Id }),
    errors: ["books.year_not_found", "books.year_closed", "books.cannot_close"],
  }),
  /** Writes a year of the books, in clear, into a folder that the person chose. */
  "books.export": vaultMethod({
    needs: "finances.read",
    topics: [],
    job: true,
    input: z.object({
      year: Id,
      what: z.discriminatedUnion("kind", [
        z.object({ kind: z.literal("fec"), siren: Siren, withClass8: z.boolean() }),
        z.object({ kind: z.literal("text") }),
        z.object({
          kind: z.literal("reports"),
          reports: z.array(z.enum(REPORT_KINDS)).min(1).max(REPORT_KINDS.length),
          format: z.enum(["csv", "xlsx", "ods", "pdf"]),
        }),
      ]),
      language: z.enum(["fr", "en"]),
      folder: chosenFor("books"),
    }),
    output: z.object({
      fileNames: z.array(z.string()),
      /** What the file’s encoding does not have, the first of many. */
      replaced: z.array(z.object({ from: z.string(), to: z.string() })),
    }),
    errors: [
      "books.year_not_found",
      "books.empty_year",
      "books.nothing_validated",
      "books.fec_class8",
      "books.fec_broken",
      "books.file_there",
      "books.too_long_to_print",
      "books.export_in_vault",
      "books.no_printer",
      "backup.destination_full",
      "backup.destination_not_writable",
      "backup.destination_gone",
    ],
  }),
};
