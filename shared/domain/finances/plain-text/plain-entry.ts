import type { Cents } from "../money.ts";

/** An entry as a text ledger has it. */
export interface PlainEntry {
  readonly date: string;
  /** Null for a draft. */
  readonly number: number | null;
  readonly code: string;
  readonly label: string;
  readonly document: string;
  readonly postings: readonly {
    readonly account: string;
    readonly person: string;
    readonly label: string;
    readonly debit: Cents;
    readonly credit: Cents;
  }[];
}

export interface PlainAccount {
  readonly number: string;
  readonly name: string;
}

export interface PlainBooks {
  readonly title: string;
  readonly start: string;
  readonly accounts: readonly PlainAccount[];
  readonly entries: readonly PlainEntry[];
}

/** Of which kind of account a number is, as text ledgers tell them apart. */
export function kindOf(
  number: string,
): "assets" | "liabilities" | "equity" | "expenses" | "income" {
  if (/^(?:6|86)/.test(number)) return "expenses";
  if (/^(?:7|87)/.test(number)) return "income";
  if (/^1[678]/.test(number)) return "liabilities";
  if (number.startsWith("1")) return "equity";
  return /^(?:40[1-8]|419|42|43|44|45|4681|4686|487)/.test(number) ? "liabilities" : "assets";
}

/** On one line, without what a ledger would read otherwise. */
export const oneLine = (text: string) =>
  text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ")
    .replace(/\s{2,}/gu, " ")
    .trim();
