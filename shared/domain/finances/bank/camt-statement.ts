import type { Balance, BankAccount, BankLine, Problem, Warning } from "./bank-file.ts";
import { decimalCents } from "./amounts.ts";
import { currencyOf, type CamtEntry } from "./camt-entry.ts";
import { dayOfIso } from "./days.ts";
import { sumOf } from "./settle.ts";
import { oneLine } from "./texts.ts";
import { allAt, at, textAt, type XmlNode } from "./xml-tree.ts";

/** A statement with the entries that are booked. */
export function readCamtStatement(
  node: XmlNode,
  entries: readonly CamtEntry[],
  warnings: Warning[],
): BankAccount | { problem: Problem } {
  const id = at(node, "Acct", "Id");
  const account = textAt(id, "IBAN") || textAt(id, "Othr", "Id");
  const told = textAt(node, "Acct", "Ccy").toUpperCase();
  const currency = told || (entries[0]?.currency ?? "") || balanceCurrency(node) || "EUR";
  const other = entries.find((one) => one.currency !== "" && one.currency !== currency);
  if (other !== undefined) {
    const { line, index } = other.line.place;
    return { problem: { kind: "currency_differs", line, index, field: "Amt" } };
  }
  const balance = (code: string) => balanceOf(node, code, currency, warnings);
  const opening = balance("OPBD") ?? balance("PRCD");
  const closing = balance("CLBD");
  const period = at(node, "FrToDt");
  return {
    account: oneLine(account) || null,
    currency,
    from: dayOfIso(textAt(period, "FrDtTm") || textAt(period, "FrDt")),
    to: dayOfIso(textAt(period, "ToDtTm") || textAt(period, "ToDt")),
    opening,
    closing,
    lines: withReversals(entries, opening, closing, warnings),
  };
}

const codeOf = (balance: XmlNode) => textAt(balance, "Tp", "CdOrPrtry", "Cd");

function balanceCurrency(node: XmlNode): string {
  const booked = allAt(node, "Bal").find((one) => /^(?:OPBD|CLBD|PRCD)$/u.test(codeOf(one)));
  return currencyOf(at(booked, "Amt"));
}

/** A booked balance by its code; those of what is available, and those of the bank’s own, are none. */
function balanceOf(
  node: XmlNode,
  code: string,
  currency: string,
  warnings: Warning[],
): Balance | null {
  const found = allAt(node, "Bal").find((one) => codeOf(one) === code);
  if (found === undefined) return null;
  const written = at(found, "Amt");
  const own = currencyOf(written);
  if (own !== "" && own !== currency) {
    warnings.push({ kind: "balance_currency", line: found.line, field: code });
    return null;
  }
  const amount = decimalCents(written?.text ?? "");
  if ("problem" in amount) {
    warnings.push({ kind: "balance_unread", line: found.line, field: code });
    return null;
  }
  const isDebit = textAt(found, "CdtDbtInd") === "DBIT";
  const cents = isDebit ? -Math.abs(amount.cents) : amount.cents;
  const day = at(found, "Dt");
  return {
    cents: cents === 0 ? 0 : cents,
    date: dayOfIso(textAt(day, "Dt") || textAt(day, "DtTm")),
    isTold: true,
  };
}

/**
 * The indicator of a reversal says its own side (ISO 20022, CreditDebitIndicator), but some banks write that
 * of the entry it undoes. Where the balances agree with the second sense only, it is taken.
 */
function withReversals(
  entries: readonly CamtEntry[],
  opening: Balance | null,
  closing: Balance | null,
  warnings: Warning[],
): readonly BankLine[] {
  const lines = entries.map(({ line }) => line);
  const first = entries.find(({ isReversal }) => isReversal);
  if (first === undefined) return lines;
  const warn = (kind: "reversals_inverted" | "reversals_unsure") =>
    warnings.push({ kind, line: first.line.place.line, field: first.line.id });
  if (opening === null || closing === null) {
    warn("reversals_unsure");
    return lines;
  }
  const expected = closing.cents - opening.cents;
  if (sumOf(lines) === expected) return lines;
  const inverted = entries.map(({ line, isReversal }) => (isReversal ? opposite(line) : line));
  if (sumOf(inverted) !== expected) return lines;
  warn("reversals_inverted");
  return inverted;
}

const minus = (cents: number | null) => (cents === null ? null : -cents || 0);

function opposite(line: BankLine): BankLine {
  const details = line.details.map((one) => ({ ...one, cents: minus(one.cents) }));
  return { ...line, cents: -line.cents || 0, details };
}
