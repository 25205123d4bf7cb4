import { z } from "zod";
import { Instant, IsoDate } from "#shared/domain/kernel/dates.ts";
import { Id } from "#shared/domain/kernel/ids.ts";
import { Cents } from "../money.ts";
import { AccountSum } from "./balances.ts";
import { AccountNumber, Book } from "./entry.ts";

/** A year of the books, with what is in it. */
export const YearView = z.object({
  id: Id,
  start: IsoDate,
  end: IsoDate,
  closedAt: Instant.nullable(),
  entries: z.number().int(),
  drafts: z.number().int(),
  /** The last number that was given; 0 before the first. */
  lastNumber: z.number().int(),
  /** What it opens with is written. */
  isOpened: z.boolean(),
});
export type YearView = z.infer<typeof YearView>;

const Somebody = z.object({ id: Id, givenName: z.string(), familyName: z.string() });

export const PostingView = z.object({
  account: AccountNumber,
  debit: Cents,
  credit: Cents,
  label: z.string(),
  person: Somebody.nullable(),
  body: z.object({ id: Id, name: z.string() }).nullable(),
});
export type PostingView = z.infer<typeof PostingView>;

export const EntryView = z.object({
  id: Id,
  book: Book,
  date: IsoDate,
  label: z.string(),
  document: z.string(),
  /** Null until it is validated: it can be changed until then. */
  number: z.number().int().nullable(),
  validatedAt: Instant.nullable(),
  /** The entry that this one takes back. */
  reverses: z.object({ id: Id, number: z.number().int().nullable() }).nullable(),
  /** The entry that takes this one back. */
  reversedBy: z.object({ id: Id, number: z.number().int().nullable() }).nullable(),
  /** The expense, or what came in, that it was made for, which changes it in its stead. */
  expense: Id.nullable(),
  isIncome: z.boolean(),
  postings: z.array(PostingView),
});
export type EntryView = z.infer<typeof EntryView>;

/** Where a page of entries goes on: after this day, and this row of that day. */
export const EntryCursor = z.object({ date: IsoDate, row: z.number().int() });
export type EntryCursor = z.infer<typeof EntryCursor>;

/** One posting of an account, with the balance that it leaves. */
export const LedgerLine = z.object({
  entry: Id,
  book: Book,
  date: IsoDate,
  number: z.number().int().nullable(),
  label: z.string(),
  document: z.string(),
  person: Somebody.nullable(),
  debit: Cents,
  credit: Cents,
  balance: Cents,
});
export type LedgerLine = z.infer<typeof LedgerLine>;

export const LedgerCursor = EntryCursor.extend({ posting: z.number().int() });
export type LedgerCursor = z.infer<typeof LedgerCursor>;

/** An account in a stretch of days: what it held before, what was written, what it holds then. */
export const TrialBalanceRow = z.object({
  account: AccountNumber,
  opening: Cents,
  debit: Cents,
  credit: Cents,
  balance: Cents,
});
export type TrialBalanceRow = z.infer<typeof TrialBalanceRow>;

/** What statements are made of: sums of a year up to a day, and of the year before where it is in the books. */
export const StatementSums = z.object({
  sums: z.array(AccountSum),
  before: z.array(AccountSum).nullable(),
  drafts: z.number().int(),
  /** The year before is in the books and not closed: what it leaves is not in this one yet. */
  isBeforeOpen: z.boolean(),
});
export type StatementSums = z.infer<typeof StatementSums>;

/** A line of what a year opens with. */
export const OpeningLine = z.object({
  account: AccountNumber,
  person: Somebody.nullable(),
  debit: Cents,
  credit: Cents,
});
