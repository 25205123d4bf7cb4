import { decimalOf } from "#shared/domain/finances/money.ts";
import { inventedAccount } from "./invented-claims.ts";
import { OPENING } from "./keep-income.ts";
import type { Movement } from "./keeper.ts";

const ACCOUNT = inventedAccount(7);

/** A quarter of an account as a bank would hand it out, in each of four formats. */
export const BANK_FORMATS: readonly {
  readonly name: string;
  readonly write: (movements: readonly Movement[]) => string;
}[] = [
  { name: "trimestre-1.ofx", write: asOfx },
  { name: "trimestre-2.xml", write: asCamt053 },
  { name: "trimestre-3.csv", write: asCsv },
  { name: "trimestre-4.qif", write: asQif },
];

function asOfx(movements: readonly Movement[]): string {
  const held = movements.reduce((sum, { cents }) => sum + cents, OPENING);
  const last = movements.at(-1)?.on ?? "";
  const told = movements.map(
    ({ on, cents, label }, at) =>
      `<STMTTRN><TRNTYPE>OTHER<DTPOSTED>${on.replaceAll("-", "")}<TRNAMT>${decimalOf(cents)}<FITID>Q1-${at + 1}<NAME>${plain(label)}</STMTTRN>`,
  );
  return [
    "OFXHEADER:100",
    "DATA:OFXSGML",
    "ENCODING:USASCII",
    "CHARSET:1252",
    "",
    `<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>EUR<BANKACCTFROM><ACCTID>${ACCOUNT}</BANKACCTFROM>`,
    "<BANKTRANLIST>",
    ...told,
    `</BANKTRANLIST><LEDGERBAL><BALAMT>${decimalOf(held)}<DTASOF>${last.replaceAll("-", "")}</LEDGERBAL>`,
    "</STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>",
  ].join("\n");
}

function asCamt053(movements: readonly Movement[]): string {
  const told = movements.map(
    ({ on, cents, label }, at) =>
      `<Ntry><Amt Ccy="EUR">${decimalOf(Math.abs(cents))}</Amt><CdtDbtInd>${cents < 0 ? "DBIT" : "CRDT"}</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>${on}</Dt></BookgDt><AcctSvcrRef>Q2-${at + 1}</AcctSvcrRef><AddtlNtryInf>${plain(label)}</AddtlNtryInf></Ntry>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt>',
    `<Stmt><Id>Q2</Id><Acct><Id><IBAN>${ACCOUNT}</IBAN></Id><Ccy>EUR</Ccy></Acct>`,
    ...told,
    "</Stmt></BkToCstmrStmt></Document>",
  ].join("\n");
}

function asCsv(movements: readonly Movement[]): string {
  const rows = movements.map(({ on, cents, label }) => {
    const amount = decimalOf(Math.abs(cents)).replace(".", ",");
    const day = on.split("-").toReversed().join("/");
    return [day, plain(label), cents < 0 ? `-${amount}` : "", cents < 0 ? "" : amount].join(";");
  });
  return ["Date;Libellé;Débit;Crédit", ...rows, ""].join("\r\n");
}

function asQif(movements: readonly Movement[]): string {
  const told = movements.map(
    ({ on, cents, label }) =>
      `D${on.split("-").toReversed().join("/")}\nT${decimalOf(cents)}\nP${plain(label)}\n^`,
  );
  return ["!Type:Bank", ...told, ""].join("\n");
}

/** In letters that each format takes as they are. */
const plain = (text: string) => text.normalize("NFKD").replaceAll(/[^ -~]|[<>&;]/g, "");
