import { z } from "zod";
import { BankAccountFields } from "../domain/finances/bank/account.ts";
import { FileHints } from "../domain/finances/bank/hints.ts";
import { BankPreview } from "../domain/finances/bank/preview.ts";
import { MOST_PARTS } from "../domain/finances/bank/split.ts";
import {
  AtDate,
  BankAccountView,
  BankLineView,
  EntryPart,
  LineCursor,
  LineDetails,
  LineFilter,
  MatchView,
  OpenPosting,
  PaidByLine,
  Proposals,
  RuleView,
} from "../domain/finances/bank/views.ts";
import { EntryFields } from "../domain/finances/books/entry.ts";
import { IsoDate } from "../domain/kernel/dates.ts";
import { Id } from "../domain/kernel/ids.ts";
import { hexOf } from "../domain/kernel/hex.ts";
import { NOT_WRITABLE } from "./books-refusals.ts";
import { vaultMethod } from "./define.ts";
import { chosenFor } from "./file-ref.ts";

const written = z.object({ seq: z.number().int() });
const changed = z.object({ seq: z.number().int().nullable() });

const fileErrors = [
  "imports.file_missing",
  "imports.file_unreadable",
  "imports.file_empty",
  "imports.file_too_large",
] as const;
const MOST_IN_FILE = 50;
const MOST_MATCHED = 500;
/** Why lines and postings cannot be each other’s, whatever they come to. */
const notMatched = [
  "bank.line_not_found",
  "bank.line_matched",
  "bank.posting_not_found",
  "bank.posting_matched",
  "bank.other_account",
] as const;
const SHA256_BYTES = 32;

export const contract = {
  "bank.accounts": vaultMethod({
    needs: "finances.read",
    reads: "waits",
    input: z.object({}),
    output: z.array(BankAccountView),
  }),
  "bank.addAccount": vaultMethod({
    needs: "finances.write",
    topics: ["bank"],
    input: BankAccountFields,
    output: written.extend({ id: Id }),
    errors: ["bank.number_taken"],
  }),
  "bank.changeAccount": vaultMethod({
    needs: "finances.write",
    topics: ["bank"],
    input: z.object({ id: Id, fields: BankAccountFields }),
    output: changed,
    errors: ["bank.account_not_found", "bank.number_taken", "bank.ledger_in_use"],
  }),
  /** One of which nothing was read. */
  "bank.removeAccount": vaultMethod({
    needs: "finances.write",
    topics: ["bank"],
    input: z.object({ id: Id }),
    output: written,
    errors: ["bank.account_not_found", "bank.account_in_use"],
  }),
  /** What a file is, and what of it is new: nothing is written. */
  "bank.inspect": vaultMethod({
    needs: "finances.write",
    reads: "waits",
    job: true,
    input: z.object({
      file: chosenFor("bank"),
      hints: FileHints,
      /** Into which account each of the file’s goes, where it was said; null for what the file tells. */
      into: z.array(Id.nullable()).max(MOST_IN_FILE),
    }),
    output: BankPreview,
    errors: [...fileErrors, "bank.account_not_found"],
  }),
  /** One command: all that is new of the file, or nothing; undone as one. */
  "bank.import": vaultMethod({
    needs: "finances.write",
    topics: ["bank"],
    job: true,
    input: z.object({
      file: chosenFor("bank"),
      hints: FileHints,
      /** Of the file that was looked at: another in its place is not imported. */
      digest: hexOf(SHA256_BYTES),
      /** For each account of the file, where it goes; null leaves it out. */
      into: z
        .array(
          z
            .union([
              z.object({ id: Id }),
              z.object({
                name: BankAccountFields.shape.name,
                ledger: BankAccountFields.shape.ledger,
              }),
            ])
            .nullable(),
        )
        .max(MOST_IN_FILE),
      /** Whether lines that look like a known one are added too. */
      alike: z.boolean(),
    }),
    output: changed.extend({ added: z.number().int(), again: z.number().int() }),
    errors: [
      ...fileErrors,
      "bank.file_changed",
      "bank.file_refused",
      "bank.account_not_found",
      "bank.account_twice",
      "bank.currency_differs",
      "bank.currency_unknown",
      "bank.number_taken",
    ],
  }),
  /** Newest first. */
  "bank.lines": vaultMethod({
    needs: "finances.read",
    reads: "always",
    input: z.object({
      filter: LineFilter,
      after: LineCursor.nullable(),
      limit: z.number().int().min(1).max(200),
    }),
    output: z.object({
      items: z.array(BankLineView),
      next: LineCursor.nullable(),
    }),
    errors: ["bank.account_not_found"],
  }),
  "bank.line": vaultMethod({
    needs: "finances.read",
    reads: "always",
    input: z.object({ id: Id }),
    output: LineDetails,
    errors: ["bank.line_not_found"],
  }),
  /** What a line may be matched with, the likeliest first, and what its entry would say. */
  "bank.proposals": vaultMethod({
    needs: "finances.read",
    reads: "always",
    input: z.object({ line: Id }),
    output: Proposals,
    errors: ["bank.line_not_found"],
  }),
  /** What the books say of an account that no line answers yet, newest first. */
  "bank.postings": vaultMethod({
    needs: "finances.read",
    reads: "always",
    input: z.object({
      account: Id,
      from: IsoDate.nullable(),
      until: IsoDate.nullable(),
      /** Words of the entry, or an amount. */
      text: z.string().max(200),
      limit: z.number().int().min(1).max(200),
    }),
    output: z.array(OpenPosting),
    errors: ["bank.account_not_found"],
  }),
  /** Says of lines and postings of one account that they are each other’s. */
  "bank.match": vaultMethod({
    needs: "finances.write",
    topics: ["bank"],
    input: z.object({
      lines: z.array(Id).max(MOST_MATCHED),
      postings: z.array(Id).max(MOST_MATCHED),
    }),
    output: written.extend({ id: Id }),
    errors: [...notMatched, "bank.nothing_to_match", "bank.sums_differ"],
  }),
  /** The pairs that nobody need look at, as one command. */
  "bank.matchSure": vaultMethod({
    needs: "finances.write",
    topics: ["bank"],
    job: true,
    input: z.object({ account: Id }),
    output: changed.extend({ count: z.number().int() }),
    errors: ["bank.account_not_found"],
  }),
  "bank.countSure": vaultMethod({
    needs: "finances.write",
    reads: "waits",
    input: z.object({ account: Id }),
    output: z.object({ count: z.number().int() }),
    errors: ["bank.account_not_found"],
  }),
  "bank.unmatch": vaultMethod({
    needs: "finances.write",
    topics: ["bank"],
    input: z.object({ match: Id }),
    output: written,
    errors: ["bank.match_not_found"],
  }),
  "bank.matchOf": vaultMethod({
    needs: "finances.read",
    reads: "always",
    input: z.object({ match: Id }),
    output: MatchView,
    errors: ["bank.match_not_found"],
  }),
  /** Writes the entry of a line in the books and matches it, in one command; learns from it where asked. */
  "bank.makeEntry": vaultMethod({
    needs: "finances.write",
    topics: ["bank", "books"],
    input: z.object({
      line: Id,
      label: EntryFields.shape.label,
      document: EntryFields.shape.document,
      parts: z.array(EntryPart).min(1).max(MOST_PARTS),
      remember: z.boolean(),
    }),
    output: written.extend({ entry: Id, learned: z.string().nullable() }),
    errors: [
      "bank.line_not_found",
      "bank.line_matched",
      "bank.parts_differ",
      "bank.same_account",
      ...NOT_WRITABLE,
      "books.unknown_account",
      "books.person_not_found",
      "books.body_not_found",
    ],
  }),
  /** Notes what a line paid back, on its day, and matches it with that, in one command. */
  "bank.payClaims": vaultMethod({
    needs: "finances.write",
    topics: ["bank", "books", "expenses"],
    input: z.object({ line: Id, paid: PaidByLine }),
    output: written,
    errors: [
      "bank.line_not_found",
      "bank.line_matched",
      "bank.not_in_euros",
      "bank.sums_differ",
      ...NOT_WRITABLE,
      "expenses.not_found",
      "expenses.settled",
      "expenses.in_payment",
      "expenses.not_approved",
      "expenses.nothing_owed",
      "expenses.more_than_owed",
      "expenses.batch_not_found",
      "expenses.batch_closed",
    ],
  }),
  "bank.rules": vaultMethod({
    needs: "finances.read",
    reads: "always",
    input: z.object({}),
    output: z.array(RuleView),
  }),
  "bank.forgetRule": vaultMethod({
    needs: "finances.write",
    topics: ["bank"],
    input: z.object({ id: Id }),
    output: written,
    errors: ["bank.rule_not_found"],
  }),
  /** What is not reconciled at the end of a day, and what that explains. */
  "bank.atDate": vaultMethod({
    needs: "finances.read",
    reads: "waits",
    input: z.object({ account: Id, on: IsoDate }),
    output: AtDate,
    errors: ["bank.account_not_found"],
  }),
  /** What waits to be reconciled, of all accounts. */
  "bank.waiting": vaultMethod({
    needs: "finances.read",
    reads: "always",
    input: z.object({}),
    output: z.object({ count: z.number().int() }),
  }),
};
