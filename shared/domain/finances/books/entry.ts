import { z } from "zod";
import { IsoDate } from "#shared/domain/kernel/dates.ts";
import { Id } from "#shared/domain/kernel/ids.ts";
import { Cents } from "../money.ts";

/** The number of an account, from two figures on: the first says its class. */
export const AccountNumber = z.string().regex(/^[1-8]\d{1,9}$/);
export type AccountNumber = z.infer<typeof AccountNumber>;

/** What is written of one account: debited or credited, never both, never nothing. */
export const Posting = z.object({
  /** As it was typed: `entryProblem` says on which line there is no such account. */
  account: z.string().trim().max(20),
  debit: Cents,
  credit: Cents,
  label: z.string().trim().max(300),
  /** Whose account it is, of those that one account gathers: what is owed to whom. */
  person: Id.nullable(),
  body: Id.nullable(),
});
export type Posting = z.infer<typeof Posting>;

/** Which book an entry is of. */
export const BOOKS = [
  "purchases",
  "sales",
  "bank",
  "cash",
  "general",
  "opening",
  "closing",
] as const;
export const Book = z.enum(BOOKS);
export type Book = z.infer<typeof Book>;

const MOST_POSTINGS = 1_000;

export const EntryFields = z.object({
  book: Book,
  date: IsoDate,
  label: z.string().trim().min(1).max(300),
  /** The paper it rests on. */
  document: z.string().trim().max(120),
  postings: z.array(Posting).max(MOST_POSTINGS),
});
export type EntryFields = z.infer<typeof EntryFields>;

/** A year of the books: from its first day to its last. */
export interface YearSpan {
  readonly start: string;
  readonly end: string;
  readonly isClosed: boolean;
}

/** Why an entry cannot be in the books; lines are counted from 1. */
export type EntryProblem =
  | { readonly kind: "too_few_lines" }
  | { readonly kind: "no_amount"; readonly line: number }
  | { readonly kind: "negative"; readonly line: number }
  | { readonly kind: "both_sides"; readonly line: number }
  | { readonly kind: "unknown_account"; readonly line: number; readonly account: string }
  | { readonly kind: "unbalanced"; readonly debit: Cents; readonly credit: Cents }
  | { readonly kind: "no_year"; readonly date: string }
  /** `open` is the first day that can be written on; null where no year is open. */
  | {
      readonly kind: "closed_year";
      readonly date: string;
      readonly end: string;
      readonly open: string | null;
    }
  /** What a year opens with is of its first day. */
  | { readonly kind: "opening_day"; readonly start: string }
  /** A year opens with what the collective has and owes, not with what it spent and earned. */
  | { readonly kind: "opening_account"; readonly line: number; readonly account: string };

type Checked = Pick<EntryFields, "book" | "date"> & {
  readonly postings: readonly Pick<Posting, "account" | "debit" | "credit">[];
};

export function entryProblem(
  { book, date, postings }: Checked,
  isAccount: (number: string) => boolean,
  years: readonly YearSpan[],
): EntryProblem | null {
  for (const [index, posting] of postings.entries()) {
    const problem = lineProblem(posting, index + 1, isAccount, book);
    if (problem !== null) return problem;
  }
  if (postings.length < 2) return { kind: "too_few_lines" };
  const { debit, credit } = totalsOf(postings);
  if (debit !== credit) return { kind: "unbalanced", debit, credit };
  const year = yearOf(date, years);
  if (year === null) return { kind: "no_year", date };
  if (year.isClosed) {
    return { kind: "closed_year", date, end: year.end, open: firstOpenDay(years) };
  }
  if (book === "opening" && date !== year.start) return { kind: "opening_day", start: year.start };
  return null;
}

function lineProblem(
  { account, debit, credit }: Checked["postings"][number],
  line: number,
  isAccount: (number: string) => boolean,
  book: Book,
): EntryProblem | null {
  if (debit < 0 || credit < 0) return { kind: "negative", line };
  if (debit === 0 && credit === 0) return { kind: "no_amount", line };
  if (debit !== 0 && credit !== 0) return { kind: "both_sides", line };
  if (!isAccount(account)) return { kind: "unknown_account", line, account };
  if (book === "opening" && !isOfBalanceSheet(account)) {
    return { kind: "opening_account", line, account };
  }
  return null;
}

/** Classes 1 to 5: what the collective has and owes. The others begin each year at nothing. */
export const isOfBalanceSheet = (account: AccountNumber) => /^[1-5]/.test(account);

export function yearOf<Year extends YearSpan>(date: string, years: readonly Year[]): Year | null {
  return years.find(({ start, end }) => start <= date && date <= end) ?? null;
}

/** The first day that an entry may have; null where no year is open. */
export function firstOpenDay(years: readonly YearSpan[]): string | null {
  const open = years.filter(({ isClosed }) => !isClosed).map(({ start }) => start);
  return open.toSorted().at(0) ?? null;
}

export function totalsOf(postings: readonly Pick<Posting, "debit" | "credit">[]) {
  return postings.reduce(
    (sum, { debit, credit }) => ({ debit: sum.debit + debit, credit: sum.credit + credit }),
    { debit: 0, credit: 0 },
  );
}

/** What takes postings back: each side of each line on the other. A validated entry is never changed. */
export function reversed<Line extends Pick<Posting, "debit" | "credit">>(
  postings: readonly Line[],
): Line[] {
  return postings.map((posting) => ({
    ...posting,
    debit: posting.credit,
    credit: posting.debit,
  }));
}
