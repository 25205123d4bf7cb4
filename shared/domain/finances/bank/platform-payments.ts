import type { TableRow } from "#shared/domain/imports/table-row.ts";
import type { BankFile, Ignored, PlatformPayment, Problem } from "./bank-file.ts";
import { MAX_PROBLEMS } from "./bank-file.ts";
import { cellCents } from "./amounts.ts";
import { headerKey } from "./csv-columns.ts";
import { dayOfCell } from "./days.ts";
import { foldText } from "#shared/domain/kernel/text.ts";
import { oneLine } from "./texts.ts";

/** Headers of the payments that HelloAsso exports, by their keys. */
const HEADERS = {
  id: "reference du paiement",
  cents: "montant total",
  date: "date du paiement",
  status: "statut du paiement",
  paidOut: "verse",
  paidOutOn: "date du versement",
} as const;
type Name = keyof typeof HEADERS;

function columnsOf(cells: readonly string[]): ReadonlyMap<Name, number> | null {
  const keys = cells.map(headerKey);
  const found = new Map<Name, number>();
  for (const [name, key] of Object.entries(HEADERS)) {
    const at = keys.indexOf(key);
    if (at >= 0) found.set(name as Name, at);
  }
  const isAll = found.size === Object.keys(HEADERS).length;
  return isAll ? found : null;
}

/** The payments of a platform; null for a table of anything else. They are no bank lines: their payout is. */
export function paymentsIn(rows: readonly TableRow[]): BankFile | null {
  const [header] = rows;
  const columns = header === undefined ? null : columnsOf(header.cells);
  if (header === undefined || columns === null) return null;
  const payments: PlatformPayment[] = [];
  const ignored: Ignored[] = [];
  const errors: Problem[] = [];
  for (const [i, { cells, line }] of rows.slice(1).entries()) {
    const at = (name: Name) => oneLine(cells[columns.get(name) ?? -1] ?? "");
    const named = (name: Name) => oneLine(header.cells[columns.get(name) ?? -1] ?? "");
    const refuse = (kind: Problem["kind"], name: Name) =>
      errors.push({ kind, line, index: i + 1, field: named(name) });
    const place = { line, index: i + 1 };
    const status = statusOf(at("status"));
    if (status === null) {
      ignored.push({ place, ref: at("id") || null, because: "cancelled" });
      continue;
    }
    const amount = cellCents(at("cents"));
    const date = dayOfCell(at("date"), "dayFirst");
    const isPaidOut = foldText(at("paidOut")) === "oui";
    const paidOut = isPaidOut ? dayOfCell(at("paidOutOn"), "dayFirst") : null;
    if (date === null) refuse(at("date") === "" ? "date_missing" : "date_invalid", "date");
    if (isPaidOut && paidOut === null) refuse("date_invalid", "paidOutOn");
    if ("problem" in amount) refuse(amount.problem, "cents");
    else if (date !== null) {
      payments.push({ id: at("id"), cents: amount.cents, date, status, paidOut, place });
    }
  }
  if (errors.length > 0) return { kind: "error", errors: errors.slice(0, MAX_PROBLEMS) };
  return { kind: "payments", platform: "helloasso", payments, ignored, warnings: [] };
}

function statusOf(written: string): PlatformPayment["status"] | null {
  const folded = foldText(written);
  if (/^(?:autorise|paye|valide|regle|termine)/u.test(folded)) return "paid";
  return folded.startsWith("rembourse") ? "refunded" : null;
}

export interface Payouts {
  /** What was sent to the bank, by day. */
  readonly paidOut: ReadonlyMap<string, number>;
  readonly refunded: number;
  readonly expected: number;
}

/** What a platform has sent, given back, and still holds. */
export function payoutsOf(payments: readonly PlatformPayment[]): Payouts {
  const paidOut = new Map<string, number>();
  let refunded = 0;
  let expected = 0;
  for (const { cents, status, paidOut: day } of payments) {
    if (status === "refunded") refunded += cents;
    else if (day === null) expected += cents;
    else paidOut.set(day, (paidOut.get(day) ?? 0) + cents);
  }
  return { paidOut, refunded, expected };
}
