import type { Cents } from "../money.ts";
import type { Column, Row, Table } from "../sheets/table.ts";

/** An entry of the books as another table names it. */
interface NamedEntry {
  /** Null for a draft. */
  readonly number: number | null;
  readonly date: string;
  readonly label: string;
}

export interface ReceiptLine {
  /** Null where nothing is in the books of it. */
  readonly entry: NamedEntry | null;
  readonly on: string | null;
  readonly cents: Cents | null;
  readonly who: string;
  readonly purpose: string;
  /** What it is called in the folder, or would be. */
  readonly file: string;
  readonly problem: "missing" | "cut" | "altered" | null;
}

export interface BankLine {
  readonly date: string;
  readonly valueOn: string | null;
  readonly label: string;
  readonly cents: Cents;
  readonly entries: readonly NamedEntry[];
}

export interface BudgetLine {
  readonly body: string;
  readonly category: string;
  readonly planned: Cents | null;
  readonly committed: Cents;
  readonly paid: Cents;
  readonly reimbursed: Cents;
  readonly waived: Cents;
  readonly left: Cents | null;
  readonly note: string;
}

type ColumnName =
  | "number"
  | "entryDate"
  | "label"
  | "date"
  | "valueOn"
  | "amount"
  | "who"
  | "purpose"
  | "file"
  | "problem"
  | "entries"
  | "body"
  | "category"
  | "planned"
  | "committed"
  | "paid"
  | "reimbursed"
  | "waived"
  | "left"
  | "note";

export interface TableWords {
  readonly columns: Readonly<Record<ColumnName, string>>;
  readonly problems: Readonly<Record<"missing" | "cut" | "altered", string>>;
  readonly draft: string;
}

const KINDS: Partial<Record<ColumnName, Column["kind"]>> = {
  entryDate: "date",
  date: "date",
  valueOn: "date",
  amount: "cents",
  planned: "cents",
  committed: "cents",
  paid: "cents",
  reimbursed: "cents",
  waived: "cents",
  left: "cents",
};

/** Which entry each file belongs to: one line for each of both. */
export function receiptTable(lines: readonly ReceiptLine[], words: TableWords): Table {
  return table(
    words,
    ["number", "entryDate", "label", "date", "amount", "who", "purpose", "file", "problem"],
    lines.map(({ entry, on, cents, who, purpose, file, problem }) => [
      entry === null ? null : numberOf(entry, words),
      entry?.date ?? null,
      entry?.label ?? null,
      on,
      cents,
      who,
      purpose,
      file,
      problem === null ? null : words.problems[problem],
    ]),
  );
}

/** What the bank says, and the entries that it was matched with. */
export function bankTable(lines: readonly BankLine[], words: TableWords): Table {
  return table(
    words,
    ["date", "valueOn", "label", "amount", "entries"],
    lines.map(({ date, valueOn, label, cents, entries }) => [
      date,
      valueOn,
      label,
      cents,
      entries.map((one) => `${numberOf(one, words)} ${one.date} ${one.label}`).join(" | "),
    ]),
  );
}

export function budgetTable(lines: readonly BudgetLine[], words: TableWords): Table {
  const sums = ["planned", "committed", "paid", "reimbursed", "waived", "left"] as const;
  return table(
    words,
    ["body", "category", ...sums, "note"],
    lines.map((line) => [line.body, line.category, ...sums.map((sum) => line[sum]), line.note]),
  );
}

const numberOf = ({ number }: NamedEntry, { draft }: TableWords) =>
  number === null ? draft : String(number);

function table(
  { columns }: TableWords,
  names: readonly ColumnName[],
  rows: readonly Row["cells"][],
): Table {
  return {
    name: "",
    title: "",
    detail: "",
    columns: names.map((name) => ({ label: columns[name], kind: KINDS[name] ?? "text" })),
    rows: rows.map((cells) => ({ kind: "line", cells })),
  };
}
