import type { Cents } from "../money.ts";
import type { Column, Row, Table } from "../sheets/table.ts";
import { balanceSheet, type AssetLine, type LiabilityLine } from "./balance-sheet.ts";
import type { AccountSum } from "./balances.ts";
import type { Book } from "./entry.ts";
import { incomeStatement, type IncomeLine, type IncomeSection } from "./income-statement.ts";
import type { StatementLine } from "./statement-lines.ts";
import type { TrialBalanceRow } from "./views.ts";

/** A posting with all that a report says of it. */
export interface ReportPosting {
  readonly date: string;
  /** Null for a draft. */
  readonly number: number | null;
  readonly book: Book;
  readonly label: string;
  readonly document: string;
  readonly account: string;
  readonly person: string;
  readonly debit: Cents;
  readonly credit: Cents;
}

/** What reports call things. */
export interface ReportWords {
  readonly account: (number: string) => string;
  readonly detail: string;
  readonly books: Readonly<Record<Book, string>>;
  readonly titles: Readonly<Record<ReportKind, string>>;
  readonly columns: Readonly<
    Record<
      | "account"
      | "name"
      | "book"
      | "number"
      | "date"
      | "label"
      | "document"
      | "person"
      | "debit"
      | "credit"
      | "balance"
      | "opening"
      | "end"
      | "now"
      | "before"
      | "total"
      | "draft"
      | "surplus"
      | "loss"
      | "assets"
      | "liabilities",
      string
    >
  >;
  readonly assetLines: Readonly<Record<AssetLine, string>>;
  readonly liabilityLines: Readonly<Record<LiabilityLine, string>>;
  readonly incomeSections: Readonly<Record<IncomeSection, string>>;
  readonly incomeLines: Readonly<Record<IncomeLine, string>>;
}

export const REPORT_KINDS = ["journal", "ledger", "trial", "sheet", "income"] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

const text = (label: string): Column => ({ label, kind: "text" });
const cents = (label: string): Column => ({ label, kind: "cents" });
const line = (...cells: Row["cells"]): Row => ({ kind: "line", cells });
const heading = (...cells: Row["cells"]): Row => ({ kind: "heading", cells });
const total = (...cells: Row["cells"]): Row => ({ kind: "total", cells });

const named = (words: ReportWords, kind: ReportKind) => ({
  name: words.titles[kind],
  title: words.titles[kind],
  detail: words.detail,
});

/** Every posting, in the order of days and entries. */
export function journalTable(postings: readonly ReportPosting[], words: ReportWords): Table {
  const { columns } = words;
  const sum = sumsOf(postings);
  return {
    ...named(words, "journal"),
    columns: [
      { label: columns.date, kind: "date" },
      text(columns.number),
      text(columns.book),
      text(columns.account),
      text(columns.name),
      text(columns.person),
      text(columns.label),
      text(columns.document),
      cents(columns.debit),
      cents(columns.credit),
    ],
    rows: [
      ...postings.map((one) =>
        line(
          one.date,
          one.number === null ? columns.draft : String(one.number),
          words.books[one.book],
          one.account,
          words.account(one.account),
          one.person,
          one.label,
          one.document,
          one.debit || null,
          one.credit || null,
        ),
      ),
      total(columns.total, null, null, null, null, null, null, null, sum.debit, sum.credit),
    ],
  };
}

/** The same postings account by account, with the balance after each. */
export function ledgerTable(postings: readonly ReportPosting[], words: ReportWords): Table {
  const { columns } = words;
  const rows: Row[] = [];
  const accounts = Map.groupBy(postings, ({ account }) => account);
  for (const account of [...accounts.keys()].toSorted()) {
    const own = accounts.get(account) ?? [];
    rows.push(heading(`${account} ${words.account(account)}`));
    let balance = 0;
    for (const one of own) {
      balance += one.debit - one.credit;
      const number = one.number === null ? columns.draft : String(one.number);
      const { label, document, person } = one;
      rows.push(
        line(
          label,
          one.date,
          number,
          document,
          person,
          one.debit || null,
          one.credit || null,
          balance,
        ),
      );
    }
    const sum = sumsOf(own);
    rows.push(total(columns.total, null, null, null, null, sum.debit, sum.credit, balance));
  }
  return {
    ...named(words, "ledger"),
    columns: [
      text(columns.label),
      { label: columns.date, kind: "date" },
      text(columns.number),
      text(columns.document),
      text(columns.person),
      cents(columns.debit),
      cents(columns.credit),
      cents(columns.balance),
    ],
    rows,
  };
}

export function trialTable(accounts: readonly TrialBalanceRow[], words: ReportWords): Table {
  const { columns } = words;
  const sum = sumsOf(accounts);
  return {
    ...named(words, "trial"),
    columns: [
      text(columns.account),
      text(columns.name),
      cents(columns.opening),
      cents(columns.debit),
      cents(columns.credit),
      cents(columns.end),
    ],
    rows: [
      ...accounts.map(({ account, opening, debit, credit, balance }) =>
        line(account, words.account(account), opening, debit, credit, balance),
      ),
      total(
        columns.total,
        null,
        sumOf(accounts, "opening"),
        sum.debit,
        sum.credit,
        sumOf(accounts, "balance"),
      ),
    ],
  };
}

export function sheetTable(
  sums: readonly AccountSum[],
  before: readonly AccountSum[] | null,
  words: ReportWords,
): Table {
  const { assets, liabilities } = balanceSheet(sums, before);
  const { columns } = words;
  return {
    ...named(words, "sheet"),
    columns: statementColumns(words),
    rows: [
      heading(columns.assets),
      ...assets.lines.flatMap((one) => linesOf(one, words.assetLines[one.key], words)),
      total(columns.total, null, assets.cents, assets.before),
      heading(columns.liabilities),
      ...liabilities.lines.flatMap((one) => linesOf(one, words.liabilityLines[one.key], words)),
      total(columns.total, null, liabilities.cents, liabilities.before),
    ],
  };
}

export function incomeTable(
  sums: readonly AccountSum[],
  before: readonly AccountSum[] | null,
  words: ReportWords,
): Table {
  const { sections, result, resultBefore } = incomeStatement(sums, before);
  const told = (section: (typeof sections)[number]) => [
    heading(words.incomeSections[section.key]),
    ...section.lines.flatMap((one) => linesOf(one, words.incomeLines[one.key], words)),
    total(words.columns.total, null, section.cents, section.before),
  ];
  return {
    ...named(words, "income"),
    columns: statementColumns(words),
    rows: [
      ...sections.filter(({ key }) => !isInKind(key)).flatMap(told),
      total(words.columns[result < 0 ? "loss" : "surplus"], null, result, resultBefore),
      ...sections.filter(({ key }) => isInKind(key)).flatMap(told),
    ],
  };
}

const isInKind = (key: IncomeSection) => key === "in_kind_given" || key === "in_kind_used";

const statementColumns = ({ columns }: ReportWords) => [
  text(columns.label),
  text(columns.account),
  cents(columns.now),
  cents(columns.before),
];

function linesOf(
  { cents: now, before, details }: StatementLine<string>,
  label: string,
  words: ReportWords,
): Row[] {
  return [
    line(label, null, now, before),
    ...details.map((one) =>
      line(`   ${words.account(one.account)}`, one.account, one.cents, one.before),
    ),
  ];
}

const sumOf = <Key extends string>(
  rows: readonly Readonly<Record<Key, number>>[],
  key: Key,
): number => rows.reduce((sum, row) => sum + row[key], 0);

const sumsOf = (rows: readonly { readonly debit: number; readonly credit: number }[]) => ({
  debit: sumOf(rows, "debit"),
  credit: sumOf(rows, "credit"),
});
