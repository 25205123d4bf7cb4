import type { BankAccount, BankLine, Place, Problem, ProblemKind, Warning } from "./bank-file.ts";
import { decimalCents } from "./amounts.ts";
import { dayOfFigures } from "./days.ts";
import { idOf, joinParts, oneLine } from "./texts.ts";

/** A part of a statement with its elements, as the file writes them. */
export class OfxAggregate {
  readonly name: string;
  readonly place: Place;
  readonly #values = new Map<string, { text: string; line: number }>();
  readonly #parts = new Map<string, OfxAggregate>();

  constructor(name: string, place: Place) {
    this.name = name;
    this.place = place;
  }

  set(name: string, text: string, line: number): void {
    if (!this.#values.has(name)) this.#values.set(name, { text, line });
  }

  add(part: OfxAggregate): void {
    if (!this.#parts.has(part.name)) this.#parts.set(part.name, part);
  }

  get(name: string): string {
    return this.#values.get(name)?.text ?? "";
  }

  part(name: string): OfxAggregate | undefined {
    return this.#parts.get(name);
  }

  problem(kind: ProblemKind, field: string): { problem: Problem } {
    const line = this.#values.get(field)?.line ?? this.place.line;
    return { problem: { kind, line, index: this.place.index, field } };
  }
}

export interface OfxStatement {
  readonly line: number;
  readonly transactions: OfxTransaction[];
  readonly parts: Map<string, OfxAggregate>;
}

/** A line, and the currency its amount is in where that is told apart. */
export interface OfxTransaction {
  readonly line: BankLine;
  readonly currency: string | null;
}

/** The label: a name, and what the memo says more than it. */
function labelOf(aggregate: OfxAggregate): string {
  const name = aggregate.get("NAME") || (aggregate.part("PAYEE")?.get("NAME") ?? "");
  const label = joinParts([name, aggregate.get("MEMO")]);
  const check = oneLine(aggregate.get("CHECKNUM"));
  return label === "" ? joinParts([aggregate.get("TRNTYPE"), check]) : label;
}

const OUT: ReadonlySet<string> = new Set([
  "DEBIT",
  "FEE",
  "SRVCHG",
  "PAYMENT",
  "CHECK",
  "DIRECTDEBIT",
]);
const IN: ReadonlySet<string> = new Set(["CREDIT", "DEP", "DIRECTDEP"]);

export function readTransaction(
  aggregate: OfxAggregate,
  warnings: Warning[],
): OfxTransaction | { problem: Problem } {
  const posted = aggregate.get("DTPOSTED");
  if (posted === "") return aggregate.problem("date_missing", "DTPOSTED");
  const date = dayOfFigures(posted);
  if (date === null) return aggregate.problem("date_invalid", "DTPOSTED");
  const amount = decimalCents(aggregate.get("TRNAMT"));
  if ("problem" in amount) return aggregate.problem(amount.problem, "TRNAMT");
  const { cents } = amount;
  const operation = aggregate.get("TRNTYPE").toUpperCase() || null;
  // The sign of the amount is what counts (OFX 1.6, 3.2.9.2); a type that says otherwise is told.
  if (
    operation !== null &&
    ((OUT.has(operation) && cents > 0) || (IN.has(operation) && cents < 0))
  ) {
    warnings.push({ kind: "sign_differs", line: aggregate.place.line, field: operation });
  }
  const abroad = aggregate.part("ORIGCURRENCY")?.get("CURSYM") ?? "";
  const line: BankLine = {
    date,
    valueDate: dayOfFigures(aggregate.get("DTAVAIL")),
    operationDate: dayOfFigures(aggregate.get("DTUSER")),
    cents,
    label: labelOf(aggregate),
    id: idOf(aggregate.get("FITID")),
    operation,
    fee: null,
    details: [],
    original: abroad === "" ? null : { amount: null, currency: abroad },
    place: aggregate.place,
  };
  return { line, currency: aggregate.part("CURRENCY")?.get("CURSYM").toUpperCase() || null };
}

/** The account of a statement, with its lines and the balance it ends with. */
export function readStatement(
  aggregate: OfxAggregate,
  { transactions, parts }: OfxStatement,
  warnings: Warning[],
): BankAccount | { problem: Problem } {
  const from = parts.get("BANKACCTFROM") ?? parts.get("CCACCTFROM");
  const account = oneLine(from?.get("ACCTID") ?? "");
  const ledger = parts.get("LEDGERBAL");
  if (account === "" && transactions.length === 0 && ledger === undefined) {
    return aggregate.problem("no_statement", "ACCTID");
  }
  const currency = aggregate.get("CURDEF").toUpperCase() || "EUR";
  const other = transactions.find((one) => one.currency !== null && one.currency !== currency);
  if (other !== undefined) {
    const { line } = other.line.place;
    return { problem: { kind: "currency_differs", line, field: "CURSYM" } };
  }
  const list = parts.get("BANKTRANLIST");
  return {
    account: account === "" ? null : account,
    currency,
    from: dayOfFigures(list?.get("DTSTART") ?? ""),
    to: dayOfFigures(list?.get("DTEND") ?? ""),
    opening: null,
    closing: closingOf(ledger, warnings),
    lines: transactions.map(({ line }) => line),
  };
}

/** No balance is made up: one without an amount is none. */
function closingOf(ledger: OfxAggregate | undefined, warnings: Warning[]): BankAccount["closing"] {
  const written = ledger?.get("BALAMT") ?? "";
  if (ledger === undefined || written === "") return null;
  const amount = decimalCents(written);
  if ("problem" in amount) {
    warnings.push({ kind: "balance_unread", line: ledger.place.line, field: "BALAMT" });
    return null;
  }
  return { cents: amount.cents, date: dayOfFigures(ledger.get("DTASOF")), isTold: true };
}
