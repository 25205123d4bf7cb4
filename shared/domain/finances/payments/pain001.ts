import { addDays, weekdayOf } from "#shared/domain/kernel/day-steps.ts";
import { decimalOf, type Cents } from "../money.ts";
import { sepaReferences, sepaText } from "./sepa-text.ts";

/** A transfer to one account. */
interface Transfer {
  readonly name: string;
  readonly iban: string;
  readonly cents: Cents;
  readonly reference: string;
  readonly label: string;
}

export interface Batch {
  /** Tells this batch from every other; the same batch written again has the same. */
  readonly id: string;
  readonly createdAt: string;
  readonly from: { readonly name: string; readonly iban: string };
  readonly on: string;
  readonly transfers: readonly Transfer[];
}

/** The next day on which banks work, that one included: neither Saturday nor Sunday. */
export function bankDay(day: string): string {
  const weekday = weekdayOf(day);
  if (weekday === 6) return addDays(day, 2);
  return weekday === 0 ? addDays(day, 1) : day;
}

/**
 * A batch of transfers in euros as banks read it: ISO 20022 pain.001.001.09
 * (https://www.iso20022.org/message/20571/pain.001.001.09), one block, each transfer charged to both sides.
 */
export function pain001({ id, createdAt, from, on, transfers }: Batch): string {
  const sum = decimalOf(transfers.reduce((all, { cents }) => all + cents, 0));
  const references = sepaReferences(transfers.map(({ reference }) => reference));
  const batch = sepaText(id, 35);
  const count = String(transfers.length);
  const initiator = nameOf(from.name);
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09">`,
    `<CstmrCdtTrfInitn>`,
    `<GrpHdr>`,
    of("MsgId", batch),
    of("CreDtTm", createdAt),
    of("NbOfTxs", count),
    of("CtrlSum", sum),
    `<InitgPty>${of("Nm", initiator)}</InitgPty>`,
    `</GrpHdr>`,
    `<PmtInf>`,
    of("PmtInfId", batch),
    of("PmtMtd", "TRF"),
    of("NbOfTxs", count),
    of("CtrlSum", sum),
    `<PmtTpInf><SvcLvl>${of("Cd", "SEPA")}</SvcLvl></PmtTpInf>`,
    `<ReqdExctnDt>${of("Dt", bankDay(on))}</ReqdExctnDt>`,
    `<Dbtr>${of("Nm", initiator)}</Dbtr>`,
    `<DbtrAcct><Id>${of("IBAN", from.iban)}</Id></DbtrAcct>`,
    `<DbtrAgt><FinInstnId><Othr>${of("Id", "NOTPROVIDED")}</Othr></FinInstnId></DbtrAgt>`,
    of("ChrgBr", "SLEV"),
    ...transfers.map((transfer, index) => transferOf(transfer, references[index] ?? "")),
    `</PmtInf>`,
    `</CstmrCdtTrfInitn>`,
    `</Document>`,
    "",
  ].join("\n");
}

function transferOf({ name, iban, cents, label }: Transfer, reference: string): string {
  const said = sepaText(label, 140);
  return [
    `<CdtTrfTxInf>`,
    `<PmtId>${of("EndToEndId", reference)}</PmtId>`,
    `<Amt><InstdAmt Ccy="EUR">${decimalOf(cents)}</InstdAmt></Amt>`,
    `<Cdtr>${of("Nm", nameOf(name))}</Cdtr>`,
    `<CdtrAcct><Id>${of("IBAN", iban)}</Id></CdtrAcct>`,
    ...(said === "" ? [] : [`<RmtInf>${of("Ustrd", said)}</RmtInf>`]),
    `</CdtTrfTxInf>`,
  ].join("\n");
}

/** A bank refuses a whole file with a name that is empty, as one of no letters that it takes would be. */
const nameOf = (name: string) => sepaText(name, 70) || "NOTPROVIDED";

/** Nothing that XML would read as its own is left by `sepaText`; dates, figures and account numbers have none. */
const of = (tag: string, text: string) => `<${tag}>${text}</${tag}>`;
