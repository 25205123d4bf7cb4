import { decodeHTMLStrict } from "entities/decode";
import type { BankAccount, BankFile, Ignored, Problem, Warning } from "./bank-file.ts";
import { MAX_BANK_LINES, refused } from "./bank-file.ts";
import { readMarkup, type MarkupHandler } from "./markup.ts";
import {
  OfxAggregate,
  readStatement,
  readTransaction,
  type OfxStatement,
} from "./ofx-statement.ts";
import { settled } from "./settle.ts";

/**
 * The aggregates that bank and card statements are made of (OFX 1.6, chapters 11 and 3.1.4). In OFX 1 every
 * other tag is an element whose text ends at the next tag, closed or not.
 */
const AGGREGATES: ReadonlySet<string> = new Set(
  `OFX SIGNONMSGSRSV1 SONRS STATUS FI BANKMSGSRSV1 CREDITCARDMSGSRSV1 STMTTRNRS CCSTMTTRNRS STMTRS CCSTMTRS
   BANKACCTFROM CCACCTFROM BANKACCTTO CCACCTTO BANKTRANLIST STMTTRN BANKTRANLISTP STMTTRNP PAYEE CURRENCY
   ORIGCURRENCY LEDGERBAL AVAILBAL BALLIST BAL IMAGEDATA EXTDPAYEE`.split(/\s+/),
);
const STATEMENTS: ReadonlySet<string> = new Set(["STMTRS", "CCSTMTRS"]);
/** What a statement is lost without, where its end is missing. */
const NEEDS_END: ReadonlySet<string> = new Set([
  "STMTTRN",
  "STMTTRNP",
  "BANKTRANLIST",
  "LEDGERBAL",
  ...STATEMENTS,
  "OFX",
]);

class OfxReader implements MarkupHandler {
  readonly accounts: BankAccount[] = [];
  readonly ignored: Ignored[] = [];
  readonly warnings: Warning[] = [];
  readonly problems: Problem[] = [];
  readonly #stack: OfxAggregate[] = [];
  #statement: OfxStatement | null = null;
  #element: { name: string; line: number; text: string } | null = null;
  #count = 0;
  #others = 0;
  /** Lines of transactions read by now, of all statements. */
  isComplete = false;

  open(tag: string, line: number): Problem | null {
    this.#endElement();
    const name = tag.toUpperCase();
    if (!AGGREGATES.has(name)) {
      this.#element = { name, line, text: "" };
      return null;
    }
    const isTransaction = name === "STMTTRN" || name === "STMTTRNP";
    if (isTransaction) {
      const inside = this.#stack.some(({ name: one }) => one === "STMTTRN");
      if (inside) return { kind: "malformed", line, field: `STMTTRN ${this.#count}` };
      if (name === "STMTTRN") this.#count++;
      else this.#others++;
      if (this.#count > MAX_BANK_LINES) return { kind: "too_many_lines", line, field: "STMTTRN" };
    }
    if (this.#stack.length > AGGREGATES.size) return { kind: "too_deep", line, field: name };
    if (STATEMENTS.has(name)) this.#statement = { transactions: [], parts: new Map(), line };
    const index = name === "STMTTRN" ? this.#count : this.#others;
    this.#stack.push(new OfxAggregate(name, { line, index }));
    return null;
  }

  attribute(): void {}

  text(text: string, isRaw: boolean): void {
    if (this.#element === null) return;
    this.#element.text += isRaw || !text.includes("&") ? text : decodeHTMLStrict(text);
  }

  close(tag: string, line: number): Problem | null {
    this.#endElement();
    const name = tag.toUpperCase();
    if (!AGGREGATES.has(name)) return null;
    if (!this.#stack.some((one) => one.name === name)) return null;
    for (;;) {
      const top = this.#stack.pop();
      if (top === undefined || top.name === name) return top === undefined ? null : this.#end(top);
      if (NEEDS_END.has(top.name)) return { kind: "malformed", line, field: this.#said(top) };
    }
  }

  /** What is still open at the end of the file. */
  unended(): string | null {
    const open = this.#stack.findLast(({ name }) => NEEDS_END.has(name));
    return open === undefined ? null : this.#said(open);
  }

  #said({ name }: OfxAggregate): string {
    return name === "STMTTRN" ? `STMTTRN ${this.#count}` : name;
  }

  #endElement(): void {
    const element = this.#element;
    if (element === null) return;
    this.#element = null;
    this.#stack.at(-1)?.set(element.name, element.text.trim(), element.line);
  }

  #end(aggregate: OfxAggregate): Problem | null {
    const { name } = aggregate;
    const parent = this.#stack.at(-1);
    if (name === "OFX") this.isComplete = true;
    if (this.#statement !== null && parent !== undefined && STATEMENTS.has(parent.name)) {
      // Of a part that comes twice, the first is the statement's.
      if (!this.#statement.parts.has(name)) this.#statement.parts.set(name, aggregate);
      return null;
    }
    if (name === "BANKTRANLIST" || name === "CCTRANLIST") return null;
    if (name === "STMTTRN") return this.#endTransaction(aggregate);
    if (name === "STMTTRNP") {
      const ref = aggregate.get("FITID") || null;
      this.ignored.push({ place: aggregate.place, ref, because: "pending" });
      return null;
    }
    if (STATEMENTS.has(name)) return this.#endStatement(aggregate);
    parent?.add(aggregate);
    return null;
  }

  #endTransaction(aggregate: OfxAggregate): Problem | null {
    if (this.#statement === null) {
      return { kind: "malformed", line: aggregate.place.line, field: `STMTTRN ${this.#count}` };
    }
    const read = readTransaction(aggregate, this.warnings);
    if ("problem" in read) this.problems.push(read.problem);
    else this.#statement.transactions.push(read);
    return null;
  }

  #endStatement(aggregate: OfxAggregate): Problem | null {
    const statement = this.#statement;
    this.#statement = null;
    if (statement === null) return null;
    const read = readStatement(aggregate, statement, this.warnings);
    if ("problem" in read) this.problems.push(read.problem);
    else this.accounts.push(read);
    return null;
  }
}

/** Reads statements of bank accounts and cards in OFX 1 (SGML) and 2 (XML). */
export function readOfx(text: string): BankFile {
  const reader = new OfxReader();
  const problem = readMarkup(text, reader);
  if (problem !== null) return { kind: "error", errors: [problem] };
  const lastLine = () => text.trimEnd().split("\n").length;
  const unended = reader.unended();
  if (unended !== null) return refused("truncated", lastLine(), unended);
  if (!reader.isComplete) return refused("malformed", 1, "OFX");
  if (reader.problems.length === 0 && reader.accounts.length === 0) {
    return refused("no_statement", lastLine(), "STMTRS");
  }
  const { accounts, ignored, warnings, problems: errors } = reader;
  return settled({ format: "ofx", accounts, ignored, warnings, errors });
}
