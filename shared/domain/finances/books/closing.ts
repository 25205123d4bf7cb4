import { z } from "zod";
import { Cents } from "../money.ts";
import { balanceOf, balanceWhere, resultOf, type AccountSum } from "./balances.ts";
import { isOfBalanceSheet, type Posting } from "./entry.ts";

/** Where the result of a year goes until an assembly decides of it: a surplus, or a loss. */
const RESULT = { surplus: "120", loss: "129" } as const;
/** What volunteers paid for the collective and are owed. */
const VOLUNTEERS = "4681";

type OpeningLine = Pick<Posting, "account" | "person" | "debit" | "credit">;

/**
 * What the next year opens with: the balance of every account of classes 1 to 5, each person’s apart, and the
 * result. Classes 6 to 8 begin at nothing.
 */
export function openingLines(sums: readonly AccountSum[]): OpeningLine[] {
  const lines = sums
    .filter(({ account }) => isOfBalanceSheet(account))
    .map((sum) => ({ account: sum.account, person: sum.person, cents: balanceOf(sum) }));
  const result = resultOf(sums);
  if (result !== 0) {
    const account = result > 0 ? RESULT.surplus : RESULT.loss;
    const known = lines.find((line) => line.account === account && line.person === null);
    if (known === undefined) lines.push({ account, person: null, cents: -result });
    else known.cents -= result;
  }
  return lines
    .filter(({ cents }) => cents !== 0)
    .toSorted((a, b) => (a.account < b.account ? -1 : Number(a.account > b.account)))
    .map(({ account, person, cents }) => ({
      account,
      person,
      debit: Math.max(cents, 0),
      credit: Math.max(-cents, 0),
    }));
}

/**
 * Whether what was written by hand as the opening of the next year is what the year leaves, account by account: it
 * was opened first, and the year before it afterwards.
 */
export function opensAsLeft(left: readonly OpeningLine[], opened: readonly AccountSum[]): boolean {
  const rest = new Map<string, Cents>();
  const add = (account: string, cents: Cents) =>
    rest.set(account, (rest.get(account) ?? 0) + cents);
  for (const { account, debit, credit } of left) add(account, debit - credit);
  for (const sum of opened) add(sum.account, -balanceOf(sum));
  return [...rest.values()].every((cents) => cents === 0);
}

interface YearEnd {
  readonly sums: readonly AccountSum[];
  readonly entries: number;
  readonly drafts: number;
  readonly unreconciled: number;
  /** Of the year before: null where there is none. */
  readonly isBeforeClosed: boolean | null;
  readonly isOver: boolean;
  /** Opening balances were written by hand in the next year, and are not what this one leaves. */
  readonly isNextOpened: boolean;
}

export const ClosingProblem = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("not_over") }),
  z.object({ kind: z.literal("year_before_open") }),
  z.object({ kind: z.literal("drafts"), count: z.number().int() }),
  z.object({ kind: z.literal("in_kind_unequal"), given: Cents, used: Cents }),
  z.object({ kind: z.literal("unbalanced"), by: Cents }),
  z.object({ kind: z.literal("next_opened") }),
]);
export type ClosingProblem = z.infer<typeof ClosingProblem>;

export const ClosingWarning = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("no_entries") }),
  z.object({ kind: z.literal("owed_by_volunteers"), cents: Cents }),
  z.object({ kind: z.literal("unreconciled"), count: z.number().int() }),
  z.object({ kind: z.literal("suspense"), cents: Cents }),
  z.object({ kind: z.literal("result_unallocated"), cents: Cents }),
]);
export type ClosingWarning = z.infer<typeof ClosingWarning>;

export interface ClosingCheck {
  readonly problems: readonly ClosingProblem[];
  readonly warnings: readonly ClosingWarning[];
}

/** Why a year cannot be closed, and what is to be looked at before it is. */
export function closingCheck(year: YearEnd): ClosingCheck {
  return { problems: problemsOf(year), warnings: warningsOf(year) };
}

function problemsOf({
  sums,
  drafts,
  isBeforeClosed,
  isOver,
  isNextOpened,
}: YearEnd): ClosingProblem[] {
  const problems: ClosingProblem[] = [];
  if (!isOver) problems.push({ kind: "not_over" });
  if (isBeforeClosed === false) problems.push({ kind: "year_before_open" });
  if (drafts > 0) problems.push({ kind: "drafts", count: drafts });
  const used = balanceWhere(sums, (account) => account.startsWith("86"));
  const given = 0 - balanceWhere(sums, (account) => account.startsWith("87"));
  if (used !== given) problems.push({ kind: "in_kind_unequal", given, used });
  const by = balanceWhere(sums, () => true);
  if (by !== 0) problems.push({ kind: "unbalanced", by });
  if (isNextOpened) problems.push({ kind: "next_opened" });
  return problems;
}

function warningsOf({ sums, entries, unreconciled }: YearEnd): ClosingWarning[] {
  const warnings: ClosingWarning[] = [];
  if (entries === 0) warnings.push({ kind: "no_entries" });
  const owed = sums.reduce(
    (sum, one) =>
      one.account.startsWith(VOLUNTEERS) && balanceOf(one) > 0 ? sum + balanceOf(one) : sum,
    0,
  );
  if (owed > 0) warnings.push({ kind: "owed_by_volunteers", cents: owed });
  if (unreconciled > 0) warnings.push({ kind: "unreconciled", count: unreconciled });
  const suspense = balanceWhere(sums, (account) => account.startsWith("47"));
  if (suspense !== 0) warnings.push({ kind: "suspense", cents: suspense });
  const before = 0 - balanceWhere(sums, (account) => account.startsWith("12"));
  if (before !== 0) warnings.push({ kind: "result_unallocated", cents: before });
  return warnings;
}
