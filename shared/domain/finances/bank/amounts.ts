import { withoutGuard } from "#shared/domain/imports/guards.ts";
import { readAmount } from "../money.ts";
import type { ProblemKind } from "./bank-file.ts";

export type AmountRead =
  | { readonly cents: number; readonly currency: string | null }
  | { readonly problem: ProblemKind };

const PROBLEMS = {
  empty: "amount_missing",
  not_an_amount: "amount_invalid",
  other_currency: "amount_invalid",
  ambiguous: "amount_ambiguous",
  too_precise: "amount_too_precise",
  too_big: "amount_too_big",
} as const;

const LONGEST = 60;
/** Euros, in centimes: ten thousand million. */
const MOST_FIGURES = 10;

function withoutZerosBefore(text: string): string {
  let from = 0;
  while (text[from] === "0") from++;
  return text.slice(from);
}

/** Decimals without the zeros that say nothing, two at least. */
function shortDecimals(text: string): string {
  let end = text.length;
  while (end > 2 && text[end - 1] === "0") end--;
  return text.slice(0, end).padEnd(2, "0");
}

/**
 * An amount of a format in which the only separator is the decimal one, comma or point (OFX 1.6, 3.2.9.1;
 * CAMT has the point): `-7.45000`, `,50`, `000000000000138.25`. Exact: a third decimal is refused.
 */
export function decimalCents(text: string): AmountRead {
  const bare = text.trim();
  if (bare === "") return { problem: "amount_missing" };
  if (bare.length > LONGEST) return { problem: "amount_invalid" };
  const found = /^([+\-−]?)(\d*)(?:[.,](\d*))?$/u.exec(bare);
  if (found === null) {
    const read = cellCents(bare);
    return "cents" in read && read.currency !== null ? { problem: "amount_invalid" } : read;
  }
  const [, sign = "", whole = "", decimals = ""] = found;
  if (whole === "" && decimals === "") return { problem: "amount_invalid" };
  const exact = shortDecimals(decimals);
  if (exact.length > 2) return { problem: "amount_too_precise" };
  const units = withoutZerosBefore(whole);
  if (units.length > MOST_FIGURES) return { problem: "amount_too_big" };
  const cents = Number(units || "0") * 100 + Number(exact);
  return { cents: sign === "" || sign === "+" ? cents : minus(cents), currency: null };
}

/** Never the zero below zero. */
const minus = (cents: number) => (cents === 0 ? 0 : -cents);

const EURO = /(?:€|\beuros?\b|\beur\b)/giu;
const CODE = /^([A-Z]{3})\s|\s?([A-Z]{3})$/u;
const SIGNS: Readonly<Record<string, string>> = { $: "USD", "£": "GBP" };
const SPACES = /[\s\u00a0\u202f\u2009'’]+/gu;

/**
 * An amount as a bank writes it in a cell: as people do, and in parentheses, or with its sign or its
 * currency behind it. What can be read in two ways is not read.
 */
export function cellCents(text: string): AmountRead {
  const trimmed = withoutGuard(text).trim();
  if (trimmed === "") return { problem: "amount_missing" };
  if (trimmed.length > LONGEST) return { problem: "amount_invalid" };
  const { bare, currency } = withoutCurrency(trimmed);
  const { figures, isNegative } = unsigned(bare);
  if (!areThousands(figures)) return { problem: "amount_invalid" };
  const read = readAmount(shortened(figures.replace(SPACES, "")));
  if ("problem" in read) return { problem: PROBLEMS[read.problem.kind] };
  return { cents: isNegative ? minus(read.cents) : read.cents, currency };
}

function withoutCurrency(text: string): { bare: string; currency: string | null } {
  const bare = text.replace(EURO, "").trim();
  if (bare !== text) return { bare, currency: "EUR" };
  for (const [sign, code] of Object.entries(SIGNS)) {
    if (text.includes(sign)) return { bare: text.replace(sign, "").trim(), currency: code };
  }
  const found = CODE.exec(text);
  if (found === null) return { bare: text, currency: null };
  return { bare: text.replace(CODE, "").trim(), currency: found[1] ?? found[2] ?? null };
}

function unsigned(text: string): { figures: string; isNegative: boolean } {
  if (text.startsWith("(") && text.endsWith(")")) {
    return { figures: text.slice(1, -1).trim(), isNegative: true };
  }
  if (/^[-−–]/u.test(text)) return { figures: text.slice(1).trim(), isNegative: true };
  const side = /^([\d.,\s\u00a0\u202f]+)(CR|C|DR|DB|D)$/u.exec(text);
  if (side !== null) {
    return { figures: (side[1] ?? "").trim(), isNegative: side[2]?.startsWith("D") === true };
  }
  if (/[-−–]$/u.test(text)) return { figures: text.slice(0, -1).trim(), isNegative: true };
  return {
    figures: /^\+|\+$/u.test(text) ? text.replace("+", "").trim() : text,
    isNegative: false,
  };
}

/** Spaces stand between thousands only, and no sign is left. */
function areThousands(figures: string): boolean {
  if (!/^[\d.,\s\u00a0\u202f\u2009'’]+$/u.test(figures)) return false;
  const groups = figures.split(SPACES);
  return groups.every((group, i) => i === 0 || /^\d{3}(?:[.,]\d*)?$/u.test(group));
}

/** Decimals beyond the third that are all zeros say nothing. */
function shortened(figures: string): string {
  const at = Math.max(figures.lastIndexOf(","), figures.lastIndexOf("."));
  if (at < 0 || figures.length - at - 1 <= 3) return figures;
  return figures.slice(0, at + 1) + shortDecimals(figures.slice(at + 1));
}
