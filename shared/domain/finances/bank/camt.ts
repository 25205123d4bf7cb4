import type { BankAccount, BankFile, Ignored, Problem, Warning } from "./bank-file.ts";
import { MAX_BANK_LINES, refused } from "./bank-file.ts";
import { readEntry, type CamtEntry } from "./camt-entry.ts";
import { readCamtStatement } from "./camt-statement.ts";
import { readMarkup } from "./markup.ts";
import { settled } from "./settle.ts";
import { TreeReader, type TreeVisitor, type XmlNode } from "./xml-tree.ts";

/** What the messages that are no statement are called (ISO 20022, Bank-to-Customer Cash Management). */
const OTHERS: Readonly<Record<string, string>> = {
  BkToCstmrAcctRpt: "camt.052",
  BkToCstmrDbtCdtNtfctn: "camt.054",
  CstmrCdtTrfInitn: "pain.001",
  CstmrPmtStsRpt: "pain.002",
  CstmrDrctDbtInitn: "pain.008",
};

/** Depths of the elements that a statement is read at. */
const DOCUMENT = 1;
const MESSAGE = 2;
const STATEMENT = 3;
const PART = 4;

const FIRST_VERSION = 2;
const LAST_VERSION = 8;

class CamtReader implements TreeVisitor {
  readonly accounts: BankAccount[] = [];
  readonly ignored: Ignored[] = [];
  readonly warnings: Warning[] = [];
  readonly problems: Problem[] = [];
  #document: XmlNode | null = null;
  #entries: CamtEntry[] = [];
  count = 0;
  messages = 0;

  opened(node: XmlNode, depth: number): Problem | null {
    const { name, line } = node;
    if (depth === DOCUMENT) {
      this.#document = node;
      return name === "Document" ? null : { kind: "unknown_format", line, field: name };
    }
    if (depth === MESSAGE) {
      if (name !== "BkToCstmrStmt") {
        return { kind: "other_message", line, field: OTHERS[name] ?? name };
      }
      this.messages++;
      this.#seeVersion(line);
    }
    if (depth === PART && name === "Ntry") {
      this.count++;
      if (this.count > MAX_BANK_LINES) return { kind: "too_many_lines", line, field: "Ntry" };
    }
    return null;
  }

  closed(node: XmlNode, depth: number): Problem | boolean {
    if (depth === PART && node.name === "Ntry") {
      this.#takeEntry(node);
      return true;
    }
    if (depth === STATEMENT && node.name === "Stmt") {
      this.#takeStatement(node);
      return true;
    }
    return depth < STATEMENT;
  }

  #seeVersion(line: number): void {
    const names = [...(this.#document?.attributes?.values() ?? [])];
    for (const name of names) {
      const found = /camt\.053\.001\.(\d{2})$/u.exec(name);
      if (found === null) continue;
      const version = Number(found[1]);
      if (version >= FIRST_VERSION && version <= LAST_VERSION) return;
      this.warnings.push({ kind: "version_unknown", line, field: found[0] });
    }
  }

  #takeEntry(node: XmlNode): void {
    const read = readEntry(node, this.count, this.warnings);
    if ("problem" in read) this.problems.push(read.problem);
    else if ("because" in read) this.ignored.push(read);
    else this.#entries.push(read);
  }

  #takeStatement(node: XmlNode): void {
    const read = readCamtStatement(node, this.#entries, this.warnings);
    this.#entries = [];
    if ("problem" in read) this.problems.push(read.problem);
    else this.accounts.push(read);
  }
}

/** Reads account statements in CAMT.053, versions 02 to 08, whatever prefix its names have. */
export function readCamt(text: string): BankFile {
  const reader = new CamtReader();
  const tree = new TreeReader(reader);
  const problem = readMarkup(text, tree);
  if (problem !== null) return { kind: "error", errors: [problem] };
  const open = tree.unended();
  const lastLine = () => text.trimEnd().split("\n").length;
  if (open.length > 0) {
    const inEntry = open[PART - 1]?.name === "Ntry";
    return refused(
      "truncated",
      lastLine(),
      inEntry ? `Ntry ${reader.count}` : (open.at(-1)?.name ?? null),
    );
  }
  if (reader.messages === 0) return refused("truncated", lastLine(), "Document");
  if (reader.accounts.length === 0 && reader.problems.length === 0) {
    return refused("no_statement", lastLine(), "Stmt");
  }
  const { accounts, ignored, warnings, problems: errors } = reader;
  return settled({ format: "camt", accounts, ignored, warnings, errors });
}
