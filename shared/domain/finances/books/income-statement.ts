import type { Cents } from "../money.ts";
import { balanceOf, type AccountSum } from "./balances.ts";
import type { AccountNumber } from "./entry.ts";
import { lineTaking, type StatementLine } from "./statement-lines.ts";

/**
 * The lines of an association’s income statement (règlement ANC 2018-06, art. 421-1), each with the accounts it
 * takes by the beginning of their numbers: the longest beginning decides.
 */
const INCOME_LINES = {
  dues: ["756"],
  sales_of_goods: ["707"],
  services: ["70"],
  public_funding: ["73", "74"],
  gifts: ["754"],
  patronage: ["7542"],
  bequests: ["7543"],
  contributions: ["755"],
  reversals: ["78"],
  dedicated_used: ["789"],
  other_income: ["7", "71", "72", "75"],
} as const;

const SPENDING_LINES = {
  goods: ["607", "6037"],
  purchases: ["6", "60", "61", "62"],
  support: ["657"],
  taxes: ["63"],
  wages: ["64"],
  social: ["645", "647"],
  depreciation: ["68"],
  dedicated_reported: ["689"],
  other_spending: ["65"],
} as const;

const FINANCIAL_INCOME = { financial_income: ["76", "786"] } as const;
const FINANCIAL_SPENDING = { financial_spending: ["66", "686"] } as const;
const EXCEPTIONAL_INCOME = { exceptional_income: ["77", "787"] } as const;
const EXCEPTIONAL_SPENDING = { exceptional_spending: ["67", "687"] } as const;
const TAX_ON_PROFITS = { tax_on_profits: ["69"] } as const;
const IN_KIND_GIVEN = { in_kind_given: ["87"] } as const;
const IN_KIND_USED = { in_kind_used: ["86"] } as const;

const LINES = {
  ...INCOME_LINES,
  ...SPENDING_LINES,
  ...FINANCIAL_INCOME,
  ...FINANCIAL_SPENDING,
  ...EXCEPTIONAL_INCOME,
  ...EXCEPTIONAL_SPENDING,
  ...TAX_ON_PROFITS,
  ...IN_KIND_GIVEN,
  ...IN_KIND_USED,
} as const;
export type IncomeLine = keyof typeof LINES;
const linesOf = lineTaking<IncomeLine>(LINES);

const SECTIONS = [
  { key: "income", isIncome: true, lines: INCOME_LINES },
  { key: "spending", isIncome: false, lines: SPENDING_LINES },
  { key: "financial_income", isIncome: true, lines: FINANCIAL_INCOME },
  { key: "financial_spending", isIncome: false, lines: FINANCIAL_SPENDING },
  { key: "exceptional_income", isIncome: true, lines: EXCEPTIONAL_INCOME },
  { key: "exceptional_spending", isIncome: false, lines: EXCEPTIONAL_SPENDING },
  { key: "tax_on_profits", isIncome: false, lines: TAX_ON_PROFITS },
  { key: "in_kind_given", isIncome: true, lines: IN_KIND_GIVEN },
  { key: "in_kind_used", isIncome: false, lines: IN_KIND_USED },
] as const;
export type IncomeSection = (typeof SECTIONS)[number]["key"];

export interface IncomeStatement {
  readonly sections: readonly {
    readonly key: IncomeSection;
    readonly isIncome: boolean;
    readonly lines: readonly StatementLine<IncomeLine>[];
    readonly cents: Cents;
    readonly before: Cents | null;
  }[];
  /** What was earned less what was spent; given in kind is no part of it. */
  readonly result: Cents;
  readonly resultBefore: Cents | null;
}

/** The income statement of a year, beside the year before where there is one. Empty lines are left out. */
export function incomeStatement(
  sums: readonly AccountSum[],
  before: readonly AccountSum[] | null,
): IncomeStatement {
  const sections = SECTIONS.map(({ key, isIncome, lines }) => {
    const sign = isIncome ? -1 : 1;
    const own = (Object.keys(lines) as IncomeLine[]).flatMap((line) => {
      const found = lineOf(line, sign, sums, before);
      return found === null ? [] : [found];
    });
    return {
      key,
      isIncome,
      lines: own,
      cents: own.reduce((sum, { cents }) => sum + cents, 0),
      before: before === null ? null : own.reduce((sum, one) => sum + (one.before ?? 0), 0),
    };
  });
  const result = (which: "cents" | "before") =>
    sections.reduce((sum, { key, isIncome, [which]: amount }) => {
      if (key === "in_kind_given" || key === "in_kind_used") return sum;
      return sum + (isIncome ? 1 : -1) * (amount ?? 0);
    }, 0);
  return {
    sections: sections.filter(({ lines }) => lines.length > 0),
    result: result("cents"),
    resultBefore: before === null ? null : result("before"),
  };
}

function lineOf(
  key: IncomeLine,
  sign: 1 | -1,
  sums: readonly AccountSum[],
  before: readonly AccountSum[] | null,
): StatementLine<IncomeLine> | null {
  const now = amountsOf(key, sign, sums);
  const then = before === null ? null : amountsOf(key, sign, before);
  const accounts = [...new Set([...now.keys(), ...(then?.keys() ?? [])])].toSorted();
  if (accounts.length === 0) return null;
  const details = accounts.map((account) => ({
    account,
    cents: now.get(account) ?? 0,
    before: then === null ? null : (then.get(account) ?? 0),
  }));
  return {
    key,
    details,
    cents: details.reduce((sum, { cents }) => sum + cents, 0),
    before: then === null ? null : details.reduce((sum, one) => sum + (one.before ?? 0), 0),
  };
}

function amountsOf(
  key: IncomeLine,
  sign: 1 | -1,
  sums: readonly AccountSum[],
): Map<AccountNumber, Cents> {
  const amounts = new Map<AccountNumber, Cents>();
  for (const sum of sums) {
    if (linesOf(sum.account) !== key) continue;
    amounts.set(sum.account, (amounts.get(sum.account) ?? 0) + sign * balanceOf(sum));
  }
  return amounts;
}
