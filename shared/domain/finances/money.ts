import { z } from "zod";

/** The most that one amount may be: ten thousand million euros. */
const MOST = 1_000_000_000_000;

/** Euros, in integer centimes. No amount is ever a fraction. */
export const Cents = z.number().int().min(-MOST).max(MOST);
export type Cents = z.infer<typeof Cents>;

/** What is spent, owed or paid: more than nothing. */
export const PositiveCents = Cents.min(1);

type AmountProblem =
  | { readonly kind: "empty" }
  | { readonly kind: "not_an_amount" }
  /** Of another currency: what the bank took in euros is to be said, nothing is converted. */
  | { readonly kind: "other_currency" }
  /** Three figures behind the only separator: thousands, or an amount with a figure too many. */
  | { readonly kind: "ambiguous"; readonly cents: Cents }
  | { readonly kind: "too_precise" }
  | { readonly kind: "too_big" };

export type ReadAmount = { readonly cents: Cents } | { readonly problem: AmountProblem };

const CURRENCY = /(?:€|\beuros?\b|\beur\b)/giu;
/** `40 CHF`, `$12`: the sign of a currency, or its three letters. */
const OTHER_CURRENCY = /^(?:[\d.,+−–-]+(?:\p{Sc}|[a-z]{3})|(?:\p{Sc}|[a-z]{3})[\d.,+−–-]+)$/iu;
/** Spaces of all widths, and the apostrophe that Swiss programs write: between thousands. */
const BETWEEN_THOUSANDS = /[\s\u00a0\u202f\u2009'’]/gu;

/**
 * An amount as people write it: `12,50`, `1 234,56 €`, `12.5`, `1.234,56`, `1,234.56`. Exact: nothing is
 * rounded, and what could be read in two ways is not read.
 */
export function readAmount(text: string): ReadAmount {
  const bare = text.slice(0, 60).replace(CURRENCY, "").replace(BETWEEN_THOUSANDS, "");
  if (bare === "") return { problem: { kind: "empty" } };
  if (OTHER_CURRENCY.test(bare)) return { problem: { kind: "other_currency" } };
  const [, sign = "", digits = ""] = /^([+\-−–]?)([\d.,]+)$/u.exec(bare) ?? [];
  if (digits === "" || !/\d/.test(digits)) return { problem: { kind: "not_an_amount" } };
  const read = partsOf(digits);
  if ("problem" in read) return read;
  const { whole, decimals } = read;
  if (!groupsAreThousands(whole)) return { problem: { kind: "not_an_amount" } };
  const euros = whole.replace(/[.,]/g, "");
  if (euros.length > 11) return { problem: { kind: "too_big" } };
  const cents = Number(euros || "0") * 100 + Number(decimals.padEnd(2, "0"));
  if (cents > MOST) return { problem: { kind: "too_big" } };
  return { cents: sign === "" || sign === "+" ? cents : -cents };
}

type Parts = { readonly whole: string; readonly decimals: string };

/** The last separator is the decimal one where one or two figures follow it. */
function partsOf(digits: string): Parts | { readonly problem: AmountProblem } {
  const at = Math.max(digits.lastIndexOf(","), digits.lastIndexOf("."));
  if (at === -1) return { whole: digits, decimals: "" };
  const [whole, decimals] = [digits.slice(0, at), digits.slice(at + 1)];
  const mark = digits.charAt(at);
  const isOnly = !/[.,]/.test(whole);
  if (decimals.length <= 2) return whole.includes(mark) ? none : { whole, decimals };
  if (decimals.length > 3) return { problem: { kind: "too_precise" } };
  if (!isOnly)
    return whole.includes(mark) && !hasOther(whole, mark) ? { whole: digits, decimals: "" } : none;
  if (whole === "" || whole.startsWith("0") || whole.length > 3) {
    return { problem: { kind: "too_precise" } };
  }
  return { problem: { kind: "ambiguous", cents: Number(whole + decimals) * 100 } };
}

const none = { problem: { kind: "not_an_amount" } } as const;

const hasOther = (text: string, mark: string) => /[.,]/.test(text.replaceAll(mark, ""));

function groupsAreThousands(whole: string): boolean {
  const groups = whole.split(/[.,]/);
  return (
    groups.slice(1).every((group) => group.length === 3) &&
    (groups.length === 1 || groups[0] !== "")
  );
}

/** What is spent, owed or paid, as it is typed. */
export function readPositive(
  text: string,
):
  | { readonly cents: Cents }
  | { readonly problem: AmountProblem | { readonly kind: "not_positive" } } {
  const read = readAmount(text);
  return "cents" in read && read.cents <= 0 ? { problem: { kind: "not_positive" } } : read;
}

/** An amount as a decimal number in a text, `-1234.50`: for files, and for formatting without a float. */
export function decimalOf(cents: Cents): string {
  const digits = String(Math.abs(cents)).padStart(3, "0");
  return `${cents < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** `total` in `parts` that differ by a centime at most, the larger first: 100,00 in three is 33,34 33,33 33,33. */
export function shared(total: Cents, parts: number): Cents[] {
  const each = Math.floor(total / parts);
  const left = total - each * parts;
  return Array.from({ length: parts }, (_, index) => each + (index < left ? 1 : 0));
}
