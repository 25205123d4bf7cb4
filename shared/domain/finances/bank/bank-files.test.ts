import { describe, expect, it } from "vitest";
import { HINTS, lines, problems, read, table, warnings } from "#test/helpers/bank-reading.ts";
import { readBankFile } from "./read-bank-file.ts";

const ofx = (...transactions: readonly string[]) =>
  `OFXHEADER:100\nCHARSET:1252\n\n<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>EUR\n<BANKACCTFROM><ACCTID>A</BANKACCTFROM><BANKTRANLIST>\n${transactions
    .map((one) => `<STMTTRN>${one}</STMTTRN>\n`)
    .join("")}</BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>`;

describe("OFX", () => {
  it("names each transaction that is wrong, and reads none", () => {
    const file = ofx(
      "<DTPOSTED>20260905<TRNAMT>-1.00<NAME>X",
      "<DTPOSTED>20261305<TRNAMT>-1.00<NAME>X",
      "<TRNAMT>-1.00<NAME>X",
      "<DTPOSTED>20260905<TRNAMT>-1.0000001<NAME>X",
      "<DTPOSTED>20260905<NAME>X",
      "<DTPOSTED>20260905<TRNAMT>-1.00<NAME>X<CURRENCY><CURRATE>1<CURSYM>USD</CURRENCY>",
    );
    expect(problems(read(file))).toEqual([
      "7:date_invalid DTPOSTED",
      "8:date_missing DTPOSTED",
      "9:amount_too_precise TRNAMT",
      "10:amount_missing TRNAMT",
      "11:currency_differs CURSYM",
    ]);
  });

  it("is refused where a transaction has no end, or has entities of its own, or is no statement", () => {
    const open = ofx("<DTPOSTED>20260905<TRNAMT>-1.00<STMTTRN><DTPOSTED>20260905");
    expect(problems(read(open))).toEqual(["6:malformed STMTTRN 1"]);
    expect(
      problems(read(`<?xml version="1.0"?>\n<!DOCTYPE OFX [<!ENTITY a "b">]>\n<OFX></OFX>`)),
    ).toEqual(["2:doctype DOCTYPE"]);
    expect(problems(read("<OFX><INVSTMTMSGSRSV1></INVSTMTMSGSRSV1></OFX>"))).toEqual([
      "1:no_statement STMTRS",
    ]);
  });

  it("says where a type and a sign differ, where an identifier comes twice, and where accents are not as told", () => {
    const twice = ofx(
      "<TRNTYPE>DEBIT<DTPOSTED>20260905<TRNAMT>1.00<FITID>1<NAME>X",
      "<TRNTYPE>DEBIT<DTPOSTED>20260905<TRNAMT>-1.00<FITID>1<NAME>X",
    );
    expect(warnings(read(twice))).toEqual(["6:sign_differs", "7:id_repeated"]);
    const latin = ofx("<DTPOSTED>20260905<TRNAMT>1.00<NAME>CAF\u00c9").replace(
      "CHARSET:1252",
      "CHARSET:UTF-8",
    );
    const file = readBankFile(
      Uint8Array.from(latin, (sign) => sign.charCodeAt(0)),
      HINTS,
    );
    expect(lines(file)).toEqual(["2026-09-05 100 CAFÉ"]);
    expect(warnings(file)).toEqual(["6:encoding_differs"]);
  });
});

const balance = (code: string, amount: string) =>
  `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>`;
const entry = (amount: string, side: string, more = "") =>
  `<Ntry><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>${side}</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-09-12</Dt></BookgDt>${more}</Ntry>\n`;
const statement = (...parts: readonly string[]) =>
  `<Stmt><Acct><Id><IBAN>FR00</IBAN></Id><Ccy>EUR</Ccy></Acct>\n${parts.join("")}</Stmt>`;
const camt = (...statements: readonly string[]) =>
  `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt>${statements.join("")}</BkToCstmrStmt></Document>`;
const REVERSAL = "<RvslInd>true</RvslInd>";

describe("CAMT.053", () => {
  it("names each entry that is wrong, and reads none", () => {
    const file = statement(
      entry("1.00", "CRDT"),
      entry("-1.00", "DBIT"),
      entry("1.2345678", "DBIT"),
      entry("1.00", ""),
      entry("1.00", "CRDT").replace("2026-09-12", "2026-02-30"),
      entry("1.00", "CRDT").replace("EUR", "USD").replace("BOOK", "WHAT"),
    );
    expect(problems(read(camt(file)))).toEqual([
      "3:amount_negative Amt",
      "4:amount_too_precise Amt",
      "5:direction_missing CdtDbtInd",
      "6:date_invalid BookgDt",
      "7:status_unknown Sts",
    ]);
    const dollars = statement(entry("1.00", "CRDT"), entry("1.00", "CRDT").replace("EUR", "USD"));
    expect(problems(read(camt(dollars)))).toEqual(["3:currency_differs Amt"]);
  });

  it("is refused where it is no statement, or not well formed, or has entities of its own", () => {
    expect(
      problems(
        read(
          camt(statement(entry("1.00", "CRDT"))).replaceAll("BkToCstmrStmt", "BkToCstmrAcctRpt"),
        ),
      ),
    ).toEqual(["1:other_message camt.052"]);
    expect(problems(read(camt()))).toEqual(["1:no_statement Stmt"]);
    expect(problems(read(camt(statement("<Ntry><Amt></Ntry>"))))).toEqual(["2:malformed Ntry"]);
    expect(problems(read(camt(statement("<a>".repeat(100)))))).toEqual(["2:too_deep a"]);
    expect(problems(read(`<!DOCTYPE Document [<!ENTITY a "b">]>${camt()}`))).toEqual([
      "1:doctype DOCTYPE",
    ]);
  });

  it("keeps the side of a reversal where the balances agree with it, or tell nothing", () => {
    const own = [entry("25.00", "DBIT"), entry("25.00", "CRDT", REVERSAL)];
    expect(
      warnings(read(camt(statement(balance("OPBD", "9.00"), ...own, balance("CLBD", "9.00"))))),
    ).toEqual([]);
    const unsure = read(camt(statement(...own)));
    expect(warnings(unsure)).toEqual(["3:reversals_unsure"]);
    const turned = [entry("25.00", "DBIT"), entry("25.00", "DBIT", REVERSAL)];
    const neither = read(
      camt(statement(balance("OPBD", "9.00"), ...turned, balance("CLBD", "8.00"))),
    );
    expect(warnings(neither)).toEqual(["3:balance_differs"]);
  });

  it("joins the statements of one account, and says where one does not begin as the other ends", () => {
    const first = statement(
      balance("OPBD", "1.00"),
      entry("2.00", "CRDT"),
      balance("CLBD", "3.00"),
    );
    const next = statement(balance("OPBD", "3.00"), entry("1.00", "DBIT"), balance("CLBD", "2.00"));
    const file = read(camt(first, next));
    expect(file.kind === "statements" && file.accounts).toMatchObject([
      { account: "FR00", opening: { cents: 100 }, closing: { cents: 200 } },
    ]);
    expect(warnings(file)).toEqual([]);
    expect(
      warnings(read(camt(first, next.replace(">3.00", ">4.00").replace(">2.00", ">3.00")))),
    ).toEqual(["4:statements_apart", "4:balance_differs"]);
  });

  it("reads a statement that comes twice once", () => {
    const one = statement(balance("OPBD", "1.00"), entry("2.00", "CRDT"), balance("CLBD", "3.00"));
    expect(lines(read(camt(one, one)))).toEqual(["2026-09-12 200 "]);
    expect(warnings(read(camt(one, one)))).toEqual(["4:statement_repeated"]);
  });

  it("never gives a payment of a batch the total of the batch", () => {
    const payments =
      "<NtryDtls><TxDtls><Refs><EndToEndId>A</EndToEndId></Refs></TxDtls><TxDtls/></NtryDtls>";
    const file = read(camt(statement(entry("25.00", "CRDT", payments))));
    expect(file.kind === "statements" && file.accounts[0]?.lines[0]?.details).toEqual([
      { cents: null, ref: "A", label: "" },
      { cents: null, ref: null, label: "" },
    ]);
  });
});

describe("QIF", () => {
  it("asks which of day and month comes first, where no date tells", () => {
    const file = table("!Type:Bank", "D03/07/2026", "T-10,00", "PUN", "^");
    expect(read(file)).toMatchObject({
      kind: "question",
      question: { ask: "date_order", line: 2, example: "03/07/2026" },
    });
    expect(lines(read(file, { dateOrder: "dayFirst" }))).toEqual(["2026-07-03 -1000 UN"]);
    expect(lines(read(file, { dateOrder: "monthFirst" }))).toEqual(["2026-03-07 -1000 UN"]);
  });

  it("names each record that is wrong, and reads none", () => {
    const file = table(
      "!Type:Bank",
      "D15/17/2026",
      "T1",
      "^",
      "D16/07/2026",
      "Tabc",
      "^",
      "D16/07/2026",
      "PX",
      "^",
      "T5",
      "^",
    );
    expect(problems(read(file))).toEqual([
      "2:date_invalid D",
      "6:amount_invalid T",
      "8:amount_missing T",
      "11:date_missing D",
    ]);
    expect(problems(read("!Type:Bank\nD16/07/2026\nT1.00\n^\nD17/07/2026\nT1"))).toEqual([
      "5:truncated record 2",
    ]);
    expect(problems(read("!Type:Cat\nNCourses\n^\n"))).toEqual(["1:no_lines D"]);
  });
});
