import type {
  BankLine,
  Detail,
  Ignored,
  IgnoredBecause,
  Original,
  Problem,
  ProblemKind,
  Warning,
} from "./bank-file.ts";
import { decimalCents } from "./amounts.ts";
import { dayOfIso } from "./days.ts";
import { idOf, joinParts, oneLine } from "./texts.ts";
import { allAt, at, textAt, type XmlNode } from "./xml-tree.ts";

export interface CamtEntry {
  readonly line: BankLine;
  readonly currency: string;
  readonly isReversal: boolean;
}

const NOT_BOOKED: Readonly<Record<string, IgnoredBecause>> = {
  PDNG: "pending",
  FUTR: "pending",
  INFO: "information",
};

/** The day of a choice of date or date and time, as the bank wrote it. */
function dayAt(node: XmlNode | undefined): { day: string | null; written: string } {
  const written = textAt(node, "Dt") || textAt(node, "DtTm");
  return { day: dayOfIso(written), written };
}

export const currencyOf = (amount: XmlNode | undefined) =>
  amount?.attributes?.get("Ccy")?.trim().toUpperCase() ?? "";

/** An entry of a statement; or why it is not booked, or cannot be read. */
export function readEntry(
  node: XmlNode,
  index: number,
  warnings: Warning[],
): CamtEntry | Ignored | { problem: Problem } {
  const problem = (kind: ProblemKind, field: string): { problem: Problem } => ({
    problem: { kind, line: at(node, field)?.line ?? node.line, index, field },
  });
  const place = { line: node.line, index };
  const id = idOf(textAt(node, "AcctSvcrRef")) ?? ownReference(node);
  const status = (textAt(node, "Sts", "Cd") || textAt(node, "Sts")).toUpperCase();
  const because = NOT_BOOKED[status];
  if (because !== undefined) return { place, ref: id, because };
  if (status !== "BOOK" && status !== "") return problem("status_unknown", "Sts");
  const amount = decimalCents(textAt(node, "Amt"));
  if ("problem" in amount) return problem(amount.problem, "Amt");
  if (amount.cents < 0) return problem("amount_negative", "Amt");
  const sign = signOf(node);
  if (sign === null) return problem("direction_missing", "CdtDbtInd");
  const booked = dayAt(at(node, "BookgDt"));
  const value = dayAt(at(node, "ValDt"));
  if (booked.written !== "" && booked.day === null) return problem("date_invalid", "BookgDt");
  if (value.written !== "" && value.day === null) return problem("date_invalid", "ValDt");
  const date = booked.day ?? value.day;
  if (date === null) return problem("date_missing", "BookgDt");
  if (booked.day === null) {
    warnings.push({ kind: "value_date_used", line: node.line, field: id });
  }
  const cents = sign * amount.cents || 0;
  const currency = currencyOf(at(node, "Amt"));
  const payments = allAt(node, "NtryDtls").flatMap((part) => allAt(part, "TxDtls"));
  const details = payments.map((one) => detailOf(one, sign, currency));
  checkDetails(details, cents, node, warnings);
  const line: BankLine = {
    date,
    valueDate: value.day,
    operationDate: null,
    cents,
    label: labelOf(node, payments, sign),
    id,
    operation: operationOf(node),
    fee: null,
    details: isBatch(details) ? details : [],
    original: originalOf(node, payments, currency),
    place,
  };
  return { line, currency, isReversal: /^(?:true|1)$/u.test(textAt(node, "RvslInd")) };
}

function signOf(node: XmlNode): 1 | -1 | null {
  const said = textAt(node, "CdtDbtInd");
  if (said === "CRDT") return 1;
  return said === "DBIT" ? -1 : null;
}

/** The reference of the entry, or that of its only payment. */
function ownReference(node: XmlNode): string | null {
  const payments = allAt(node, "NtryDtls").flatMap((part) => allAt(part, "TxDtls"));
  const only = payments.length === 1 ? textAt(payments[0], "Refs", "AcctSvcrRef") : "";
  return idOf(textAt(node, "NtryRef")) ?? idOf(only);
}

const isBatch = (details: readonly Detail[]) =>
  details.length > 1 || details.some(({ ref }) => ref !== null);

/** A payment of an entry, of its own amount where it tells one in the entry’s currency. */
function detailOf(payment: XmlNode, sign: 1 | -1, currency: string): Detail {
  const written = at(payment, "Amt") ?? at(payment, "AmtDtls", "TxAmt", "Amt");
  const amount = decimalCents(written?.text ?? "");
  const isOwn = "cents" in amount && currencyOf(written) === currency;
  const own = signOf(payment) ?? sign;
  const refs = at(payment, "Refs");
  const ref = ["EndToEndId", "InstrId", "TxId", "AcctSvcrRef", "PmtInfId"]
    .map((name) => idOf(textAt(refs, name)))
    .find((one) => one !== null);
  return {
    cents: isOwn ? own * amount.cents || 0 : null,
    ref: ref ?? null,
    label: joinParts(wordsOf(payment, sign)),
  };
}

/** Of several payments that all tell their amounts, the sum is the entry’s. */
function checkDetails(
  details: readonly Detail[],
  cents: number,
  node: XmlNode,
  warnings: Warning[],
): void {
  if (details.length < 2 || details.some((one) => one.cents === null)) return;
  const sum = details.reduce((all, one) => all + (one.cents ?? 0), 0);
  if (sum !== cents) warnings.push({ kind: "details_differ", line: node.line, field: "TxDtls" });
}

/** Who is on the other side, and what they wrote. Version 08 has a `Pty` around a name. */
function wordsOf(payment: XmlNode, sign: 1 | -1): string[] {
  const other = at(payment, "RltdPties", sign === 1 ? "Dbtr" : "Cdtr");
  const name = textAt(other, "Nm") || textAt(other, "Pty", "Nm");
  const remittance = at(payment, "RmtInf");
  const free = allAt(remittance, "Ustrd").map(({ text }) => text);
  const structured = allAt(remittance, "Strd").map((one) => textAt(one, "CdtrRefInf", "Ref"));
  return [name, ...free, ...structured, textAt(payment, "AddtlTxInf")];
}

/** What the bank says of an entry; of one payment, who and what for. */
function labelOf(node: XmlNode, payments: readonly XmlNode[], sign: 1 | -1): string {
  const own = textAt(node, "AddtlNtryInf");
  const [only] = payments;
  const words = payments.length === 1 && only !== undefined ? wordsOf(only, sign) : [];
  const label = joinParts([own, ...words]);
  if (label !== "") return label;
  return (
    joinParts(payments.slice(0, 3).flatMap((one) => wordsOf(one, sign))) || operationOf(node) || ""
  );
}

function operationOf(node: XmlNode): string | null {
  const code = at(node, "BkTxCd");
  const domain = at(code, "Domn");
  const parts = [
    textAt(domain, "Cd"),
    textAt(domain, "Fmly", "Cd"),
    textAt(domain, "Fmly", "SubFmlyCd"),
  ].filter((part) => part !== "");
  return parts.length > 0 ? parts.join(" ") : oneLine(textAt(code, "Prtry", "Cd")) || null;
}

function originalOf(
  node: XmlNode,
  payments: readonly XmlNode[],
  currency: string,
): Original | null {
  const instructed = [node, ...payments].map((one) => at(one, "AmtDtls", "InstdAmt", "Amt"));
  const abroad = instructed.find((one) => one !== undefined && currencyOf(one) !== currency);
  if (abroad === undefined) return null;
  return { amount: oneLine(abroad.text), currency: currencyOf(abroad) };
}
