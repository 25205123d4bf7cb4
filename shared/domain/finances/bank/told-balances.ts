import { addDays } from "#shared/domain/kernel/day-steps.ts";
import type { Cents } from "../money.ts";
import type { BankAccount } from "./bank-file.ts";

/** What a file said that an account held at the end of a day. */
export interface ToldBalance {
  /** Which import, in their order. */
  readonly import: number;
  readonly on: string;
  readonly cents: Cents;
}

/** What the lines of one import that are of one day come to. */
export interface DaySum {
  readonly import: number;
  readonly date: string;
  readonly cents: Cents;
}

/** The balances that a file tells itself, each at the end of a day. */
export function toldBalances({
  opening,
  closing,
  from,
  to,
  lines,
}: Pick<BankAccount, "opening" | "closing" | "from" | "to" | "lines">): {
  readonly on: string;
  readonly cents: Cents;
}[] {
  const days = lines.map(({ date }) => date).toSorted();
  const first = days.at(0) ?? from;
  const last = closing?.date ?? to ?? days.at(-1);
  const told: { on: string; cents: Cents }[] = [];
  if (opening?.isTold === true && first !== null) {
    told.push({ on: addDays(first, -1), cents: opening.cents });
  }
  if (closing?.isTold === true && last !== undefined) {
    told.push({ on: later(last, days.at(-1)), cents: closing.cents });
  }
  return told;
}

const later = (one: string, other = one) => (one < other ? other : one);

/** Where lines do not lead from one balance that was told to the next. */
export interface BalanceGap {
  readonly on: string;
  readonly told: Cents;
  /** By the balance before, and the lines since. */
  readonly found: Cents;
}

export interface AccountBalance {
  readonly on: string;
  readonly cents: Cents;
  /** No file told any: what the lines come to is all there is. */
  readonly isTold: boolean;
}

/**
 * What an account holds after its last line, by the last balance that was told, and where its lines leave
 * something out.
 */
export function balancesOf(
  told: readonly ToldBalance[],
  sums: readonly DaySum[],
): { readonly balance: AccountBalance | null; readonly gaps: BalanceGap[] } {
  const inOrder = told.toSorted((a, b) => compare(a.on, b.on) || a.import - b.import);
  /** A file of the middle of a day has none of the lines that later ones bring of it. */
  const upTo = (on: string, until = Infinity) =>
    sums.reduce((sum, day) => {
      const isThere = day.date < on || (day.date === on && day.import <= until);
      return isThere ? sum + day.cents : sum;
    }, 0);
  const lastDay = sums.reduce((last, { date }) => (date > last ? date : last), "");
  const gaps: BalanceGap[] = [];
  /** What the account held before its first line, by the balance that was told last. */
  let base: Cents | null = null;
  for (const one of inOrder) {
    const [now, then] = [upTo(one.on), upTo(one.on, one.import)];
    const before = base;
    if (before !== null && [now, then].some((sum) => before + sum === one.cents)) continue;
    if (before !== null) gaps.push({ on: one.on, told: one.cents, found: before + now });
    base = one.cents - then;
  }
  const last = inOrder.at(-1)?.on ?? "";
  const on = last > lastDay ? last : lastDay;
  if (on === "") return { balance: null, gaps };
  return { balance: { on, cents: (base ?? 0) + upTo(on), isTold: base !== null }, gaps };
}

/** What an account holds at the end of a day, by the last balance told until then, or else by the next. */
export function balanceOn(
  on: string,
  told: readonly ToldBalance[],
  sums: readonly DaySum[],
): Cents | null {
  const inOrder = told.toSorted((a, b) => compare(a.on, b.on) || a.import - b.import);
  const near = inOrder.findLast((one) => one.on <= on) ?? inOrder.at(0);
  if (near === undefined) return null;
  const upTo = (day: string) =>
    sums.reduce((sum, { date, cents }) => (date <= day ? sum + cents : sum), 0);
  return near.cents + upTo(on) - upTo(near.on);
}

const compare = (one: string, other: string) => (one < other ? -1 : Number(one > other));
