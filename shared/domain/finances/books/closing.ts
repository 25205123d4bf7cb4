import type { Cents } from "../money.ts";
import type { AccountNumber } from "./entry.ts";

/** The balance of each account: what is debited less what is credited. */
export type Balances = ReadonlyMap<AccountNumber, Cents>;

/** Where the result of a year goes: a surplus, or a loss. */
const RESULT = { surplus: "120", loss: "129" } as const;

/** What a year earned, less what it spent: classes 7 and 6. A loss is less than nothing. */
export function resultOf(balances: Balances): Cents {
  return -sumOf(balances, (account) => account.startsWith("6") || account.startsWith("7"));
}

/**
 * What the next year opens with: the balance of every account of classes 1 to 5, and the result. Classes 6 to 8
 * begin at nothing.
 */
export function openingOf(balances: Balances): Map<AccountNumber, Cents> {
  const opening = new Map<AccountNumber, Cents>();
  for (const [account, balance] of balances) {
    if (/^[1-5]/.test(account) && balance !== 0) opening.set(account, balance);
  }
  const result = resultOf(balances);
  if (result !== 0) {
    const account = result > 0 ? RESULT.surplus : RESULT.loss;
    opening.set(account, (opening.get(account) ?? 0) - result);
  }
  return opening;
}

export interface YearEnd {
  readonly balances: Balances;
  readonly drafts: number;
  readonly unreconciled: number;
}

export type ClosingProblem =
  | { readonly kind: "drafts"; readonly count: number }
  | { readonly kind: "in_kind_unequal"; readonly given: Cents; readonly used: Cents }
  | { readonly kind: "unbalanced"; readonly by: Cents };

export type ClosingWarning =
  | { readonly kind: "owed_by_volunteers"; readonly cents: Cents }
  | { readonly kind: "unreconciled"; readonly count: number };

/** Why a year cannot be closed, and what is to be looked at before it is. */
export function closingCheck({ balances, drafts, unreconciled }: YearEnd): {
  readonly problems: readonly ClosingProblem[];
  readonly warnings: readonly ClosingWarning[];
} {
  const problems: ClosingProblem[] = [];
  const warnings: ClosingWarning[] = [];
  if (drafts > 0) problems.push({ kind: "drafts", count: drafts });
  const used = sumOf(balances, (account) => account.startsWith("86"));
  const given = -sumOf(balances, (account) => account.startsWith("87"));
  if (used !== given) problems.push({ kind: "in_kind_unequal", given, used });
  const by = sumOf(balances, () => true);
  if (by !== 0) problems.push({ kind: "unbalanced", by });
  const owed = sumOf(balances, (account) => account.startsWith("4681"));
  if (owed > 0) warnings.push({ kind: "owed_by_volunteers", cents: owed });
  if (unreconciled > 0) warnings.push({ kind: "unreconciled", count: unreconciled });
  return { problems, warnings };
}

function sumOf(balances: Balances, isOf: (account: AccountNumber) => boolean): Cents {
  let sum = 0;
  for (const [account, balance] of balances) if (isOf(account)) sum += balance;
  return sum;
}
