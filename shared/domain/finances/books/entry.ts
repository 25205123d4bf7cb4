import { z } from "zod";
import { IsoDate } from "#shared/domain/kernel/dates.ts";
import { Id } from "#shared/domain/kernel/ids.ts";
import { Cents } from "../money.ts";

/** The number of an account of the chart, from two figures on. */
export const AccountNumber = z.string().regex(/^[1-8]\d{1,9}$/);
export type AccountNumber = z.infer<typeof AccountNumber>;

/** One side of one account: what is debited or credited, never both, never nothing. */
export const Posting = z
  .object({
    account: AccountNumber,
    debit: Cents.min(0),
    credit: Cents.min(0),
    label: z.string().max(300),
  })
  .refine(({ debit, credit }) => (debit === 0) !== (credit === 0), { error: "one_side" });
export type Posting = z.infer<typeof Posting>;

/** Which book an entry is of. */
const BOOKS = ["purchases", "sales", "bank", "cash", "general", "opening", "closing"] as const;
const Book = z.enum(BOOKS);

export const Entry = z.object({
  id: Id,
  book: Book,
  date: IsoDate,
  label: z.string().trim().min(1).max(300),
  /** The paper it rests on. */
  document: z.string().trim().max(120),
  postings: z.array(Posting).min(2).max(10_000),
});
export type Entry = z.infer<typeof Entry>;

/** A year of the books: from its first day to its last. */
export interface FiscalYear {
  readonly start: string;
  readonly end: string;
  readonly isClosed: boolean;
}

export type EntryProblem =
  | { readonly kind: "unbalanced"; readonly debit: Cents; readonly credit: Cents }
  | { readonly kind: "too_few_lines" }
  | { readonly kind: "both_sides"; readonly line: number }
  | { readonly kind: "unknown_account"; readonly line: number; readonly account: string }
  | { readonly kind: "no_year"; readonly date: string }
  | { readonly kind: "closed_year"; readonly date: string; readonly end: string };

/** Why an entry cannot be in the books; lines are counted from 1. */
export function entryProblem(
  entry: Pick<Entry, "date" | "postings">,
  accounts: ReadonlySet<string>,
  years: readonly FiscalYear[],
): EntryProblem | null {
  const { postings, date } = entry;
  if (postings.length < 2) return { kind: "too_few_lines" };
  for (const [index, { account, debit, credit }] of postings.entries()) {
    if ((debit === 0) === (credit === 0)) return { kind: "both_sides", line: index + 1 };
    if (!accounts.has(account)) return { kind: "unknown_account", line: index + 1, account };
  }
  const { debit, credit } = totalsOf(postings);
  if (debit !== credit) return { kind: "unbalanced", debit, credit };
  const year = years.find(({ start, end }) => start <= date && date <= end);
  if (year === undefined) return { kind: "no_year", date };
  return year.isClosed ? { kind: "closed_year", date, end: year.end } : null;
}

export function totalsOf(postings: readonly Pick<Posting, "debit" | "credit">[]) {
  return postings.reduce(
    (sum, { debit, credit }) => ({ debit: sum.debit + debit, credit: sum.credit + credit }),
    { debit: 0, credit: 0 },
  );
}

/** What takes an entry back: each side of each line on the other. A validated entry is never changed. */
export function reversalOf(
  { postings, label }: Pick<Entry, "postings" | "label">,
  date: string,
): Pick<Entry, "date" | "label" | "postings"> {
  return {
    date,
    label,
    postings: postings.map((posting) => ({
      ...posting,
      debit: posting.credit,
      credit: posting.debit,
    })),
  };
}

/** What somebody paid for the collective is debited; what they are owed is credited. */
export function expensePostings(
  lines: readonly { readonly account: AccountNumber; readonly cents: Cents }[],
  owedTo: AccountNumber,
  label: string,
): Posting[] {
  const debits = lines.map(({ account, cents }) => ({ account, debit: cents, credit: 0, label }));
  const { debit } = totalsOf(debits);
  return [...debits, { account: owedTo, debit: 0, credit: debit, label }];
}
