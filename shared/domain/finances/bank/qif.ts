import type { DateOrder } from "#shared/domain/imports/cell-dates.ts";
import type { Balance, BankAccount, BankFile, BankLine, Ignored, Problem } from "./bank-file.ts";
import { MAX_BANK_LINES, refused } from "./bank-file.ts";
import { cellCents } from "./amounts.ts";
import { qifDay, qifOrder } from "./qif-dates.ts";
import { settled } from "./settle.ts";
import { idOf, joinParts, oneLine } from "./texts.ts";

interface Field {
  readonly code: string;
  readonly text: string;
  readonly line: number;
}

interface QifRecord {
  readonly fields: readonly Field[];
  readonly line: number;
  /** `bank`, `account` or the name of a list that is none of ours. */
  readonly type: string;
}

/** Registers of money; other lists (`Cat`, `Class`, `Memorized`, `Invst`) hold no bank lines. */
const REGISTERS: ReadonlySet<string> = new Set(["bank", "ccard", "cash", "oth a", "oth l"]);

interface Split {
  readonly records: readonly QifRecord[];
  /** The line on which a record begins that does not end. */
  readonly unended: number | null;
}

/** Records as the format has them: a field a line, and `^` after each. */
function recordsOf(text: string): Split {
  const records: QifRecord[] = [];
  let fields: Field[] = [];
  let type = "bank";
  for (const [i, written] of text.split(/\r\n|\n|\r/u).entries()) {
    const line = i + 1;
    const bare = written.trim();
    if (bare === "" || bare === "\u001a") continue;
    if (bare.startsWith("!")) {
      const named = /^!(?:type:)?\s?(.*)$/iu.exec(bare)?.[1]?.trim().toLowerCase() ?? "";
      // Options say how Quicken reads its own lists.
      if (!/^(?:option|clear):/u.test(named)) type = named;
    } else if (bare === "^") {
      const [first] = fields;
      if (first !== undefined) records.push({ fields, line: first.line, type });
      fields = [];
    } else fields.push({ code: bare.charAt(0), text: bare.slice(1).trim(), line });
  }
  return { records, unended: fields[0]?.line ?? null };
}

const fieldOf = ({ fields }: QifRecord, ...codes: readonly string[]) =>
  fields.find(({ code }) => codes.includes(code));
const textOf = (record: QifRecord, ...codes: readonly string[]) =>
  fieldOf(record, ...codes)?.text ?? "";

interface Register {
  readonly account: string | null;
  opening: Balance | null;
  readonly lines: BankLine[];
}

class QifReader {
  readonly registers = new Map<string | null, Register>();
  readonly ignored: Ignored[] = [];
  readonly errors: Problem[] = [];
  readonly #order: DateOrder;
  #account: string | null = null;

  constructor(order: DateOrder) {
    this.#order = order;
  }

  take(record: QifRecord, index: number): void {
    if (record.type === "account") {
      this.#account = textOf(record, "N") || null;
      return;
    }
    const place = { line: record.line, index };
    if (!REGISTERS.has(record.type)) {
      this.ignored.push({ place, ref: textOf(record, "N") || null, because: "not_bank" });
      return;
    }
    const dated = fieldOf(record, "D");
    const written = fieldOf(record, "T", "U");
    const add = (kind: Problem["kind"], line: number, field: string) =>
      this.errors.push({ kind, line, index, field });
    if (dated === undefined) return void add("date_missing", record.line, "D");
    const date = qifDay(dated.text, this.#order);
    if (date === null) return void add("date_invalid", dated.line, "D");
    if (written === undefined) return void add("amount_missing", record.line, "T");
    const amount = cellCents(written.text);
    if ("problem" in amount) return void add(amount.problem, written.line, written.code);
    const { cents, currency } = amount;
    if (currency !== null && currency !== "EUR") {
      return void add("currency_differs", written.line, written.code);
    }
    const register = this.#register();
    if (/^(?:opening balance|solde initial)$/iu.test(textOf(record, "P"))) {
      register.opening = { cents, date, isTold: true };
      this.ignored.push({ place, ref: null, because: "balance" });
      return;
    }
    register.lines.push({
      date,
      valueDate: null,
      operationDate: null,
      cents,
      label: joinParts([textOf(record, "P"), textOf(record, "M")]),
      // A cheque’s number, or a word such as `Print`: no identifier of the bank.
      id: null,
      operation: idOf(textOf(record, "N")),
      fee: null,
      details: this.#splits(record, index),
      original: null,
      place,
    });
  }

  /** The register of the account named last, with those that came before under the same name. */
  #register(): Register {
    const known = this.registers.get(this.#account);
    if (known !== undefined) return known;
    const made: Register = { account: this.#account, opening: null, lines: [] };
    this.registers.set(this.#account, made);
    return made;
  }

  /** Categories of one line: parts of its amount. */
  #splits({ fields }: QifRecord, index: number): BankLine["details"] {
    const details: { cents: number | null; ref: string | null; label: string }[] = [];
    for (const { code, text, line } of fields) {
      const last = details.at(-1);
      if (code === "S") details.push({ cents: null, ref: null, label: oneLine(text) });
      else if (code === "E" && last !== undefined) last.label = joinParts([last.label, text]);
      else if (code === "$" && last !== undefined) {
        const amount = cellCents(text);
        if ("cents" in amount) last.cents = amount.cents;
        else this.errors.push({ kind: amount.problem, line, index, field: "$" });
      }
    }
    return details;
  }
}

/** Reads registers of Quicken’s exchange format. Which of day and month comes first, the file proves or somebody says. */
export function readQif(text: string, given: DateOrder | null): BankFile {
  const { records, unended } = recordsOf(text);
  const ofMoney = records.filter(({ type }) => REGISTERS.has(type));
  if (unended !== null) return refused("truncated", unended, `record ${records.length + 1}`);
  if (ofMoney.length > MAX_BANK_LINES) return refused("too_many_lines", null, "^");
  const dates = ofMoney.flatMap((record) => {
    const found = fieldOf(record, "D");
    return found === undefined ? [] : [found];
  });
  const proven = qifOrder(dates.map((one) => one.text));
  if (proven.kind === "unsure" && given === null) {
    const example = dates[proven.at];
    return {
      kind: "question",
      question: { ask: "date_order", line: example?.line ?? 1, example: example?.text ?? "" },
    };
  }
  const reader = new QifReader(proven.kind === "proven" ? proven.order : (given ?? "dayFirst"));
  let index = 0;
  for (const record of records) {
    if (REGISTERS.has(record.type)) index++;
    reader.take(record, index);
  }
  if (reader.errors.length === 0 && reader.registers.size === 0) {
    return refused("no_lines", 1, "D");
  }
  const accounts = [...reader.registers.values()].map(
    ({ account, opening, lines }): BankAccount => {
      return { account, currency: "EUR", from: null, to: null, opening, closing: null, lines };
    },
  );
  return settled({
    format: "qif",
    accounts,
    ignored: reader.ignored,
    warnings: [],
    errors: reader.errors,
  });
}
