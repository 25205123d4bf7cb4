import { describe, expect, it } from "vitest";
import type { ReadBankFile } from "./bank-file.ts";
import { readBankFile, type BankHints } from "./read-bank-file.ts";
import { payoutsOf } from "./platform-payments.ts";

const HINTS: BankHints = { dateOrder: null, columns: null, zone: "Europe/Paris" };
const read = (text: string, hints: Partial<BankHints> = {}): ReadBankFile =>
  readBankFile(new TextEncoder().encode(text), { ...HINTS, ...hints });

/** `12:date_invalid Date`, of each problem; or what was read instead. */
const problems = (file: ReadBankFile) =>
  file.kind === "error"
    ? file.errors.map(({ kind, line, field }) => `${line}:${kind} ${field}`)
    : file;
const lines = (file: ReadBankFile) =>
  file.kind === "statements"
    ? file.accounts.flatMap((account) =>
        account.lines.map(({ date, cents, label }) => `${date} ${cents} ${label}`),
      )
    : file;
const warnings = (file: ReadBankFile) =>
  file.kind === "statements" ? file.warnings.map(({ kind, line }) => `${line}:${kind}`) : file;
const ignored = (file: ReadBankFile) =>
  file.kind === "statements"
    ? file.ignored.map(({ place, because }) => `${place.line}:${because}`)
    : file;

const table = (...rows: readonly string[]) => `${rows.join("\n")}\n`;
const amounts = (...rows: readonly string[]) => table("Date;Libellé;Montant", ...rows);
const columns = (...rows: readonly string[]) => table("Date;Libellé;Débit;Crédit", ...rows);

describe("a table", () => {
  it("names each line that is wrong, and reads none", () => {
    const file = amounts(
      "15/06/2026;UN;1,00",
      "31/02/2026;DEUX;1,00",
      "16/06/2026;TROIS;1.234",
      "16/06/2026;QUATRE;1,2345678",
      "16/06/2026;CINQ;",
      "16/06/2026;SIX;5,00 USD",
      ";SEPT;5,00",
      "16/06/2026;HUI",
    );
    expect(problems(read(file))).toEqual([
      "3:date_invalid Date",
      "4:amount_ambiguous Montant",
      "5:amount_too_precise Montant",
      "6:amount_missing Montant",
      "7:currency_differs Montant",
      "8:date_missing Date",
      "9:amount_missing Montant",
    ]);
  });

  it("has one amount on a line, in one of its columns; zeros in the other say nothing", () => {
    expect(problems(read(columns("15/06/2026;UN;1,00;2,00", "15/06/2026;DEUX;;")))).toEqual([
      "2:debit_and_credit Débit/Crédit",
      "3:amount_missing Débit/Crédit",
    ]);
    const zeros = read(
      columns("15/06/2026;UN;1,00;0,00", "15/06/2026;DEUX;0,00;2,00", "15/06/2026;INFO;0,00;0,00"),
    );
    expect(lines(zeros)).toEqual(["2026-06-15 -100 UN", "2026-06-15 200 DEUX"]);
    expect(ignored(zeros)).toEqual(["4:zero"]);
  });

  it("has debits with a sign or without; where both are, the balances tell", () => {
    const rows = ["15/06/2026;UN;12,50;;87,50", "16/06/2026;ANNULATION;-12,50;;100,00"];
    const told = read(table("Date;Libellé;Débit;Crédit;Solde", ...rows));
    expect(lines(told)).toEqual(["2026-06-15 -1250 UN", "2026-06-16 1250 ANNULATION"]);
    expect(warnings(told)).toEqual([]);
    const both = ["15/06/2026;UN;12,50;;87,50", "16/06/2026;DEUX;-10,00;;77,50"];
    const other = read(table("Date;Libellé;Débit;Crédit;Solde", ...both));
    expect(lines(other)).toEqual(["2026-06-15 -1250 UN", "2026-06-16 -1000 DEUX"]);
    const unsure = read(
      columns("15/06/2026;UN;12,50;", "15/06/2026;A;1,00;", "16/06/2026;B;-1,00;"),
    );
    expect(lines(unsure)).toEqual(["2026-06-15 -1250 UN", "2026-06-15 -100 A", "2026-06-16 100 B"]);
    expect(warnings(unsure)).toEqual(["4:signs_unsure"]);
  });

  it("may have a column that tells the side", () => {
    const file = table(
      "Date;Libellé;Montant;Sens",
      "15/06/2026;UN;12,50;D",
      "15/06/2026;DEUX;3,00;Crédit",
    );
    expect(lines(read(file))).toEqual(["2026-06-15 -1250 UN", "2026-06-15 300 DEUX"]);
    expect(problems(read(table("Date;Libellé;Montant;Sens", "15/06/2026;UN;12,50;?")))).toEqual([
      "2:direction_missing Sens",
    ]);
  });

  it("says where its running balance breaks", () => {
    const rows = [
      "15/06/2026;UN;-10,00;90,00",
      "16/06/2026;DEUX;5,00;95,00",
      "17/06/2026;TROIS;1,00;99,00",
    ];
    expect(warnings(read(table("Date;Libellé;Montant;Solde", ...rows)))).toEqual([
      "4:balance_differs",
    ]);
  });

  it("asks which of day and month comes first where neither the file nor its language tells", () => {
    const english = table("Date,Description,Amount", "09/02/2026,ONE,-12.50");
    expect(read(english)).toMatchObject({
      kind: "question",
      question: { ask: "date_order", line: 2, example: "09/02/2026" },
    });
    expect(lines(read(english, { dateOrder: "monthFirst" }))).toEqual(["2026-09-02 -1250 ONE"]);
    expect(
      lines(read(table("Date,Description,Amount", "09/29/2026,A,1.00", "09/02/2026,B,1.00"))),
    ).toEqual(["2026-09-29 100 A", "2026-09-02 100 B"]);
    expect(problems(read(amounts("29/09/2026;A;1,00", "09/29/2026;B;1,00")))).toEqual([
      "3:date_invalid Date",
    ]);
  });

  it("asks what its columns are where no line names them", () => {
    const bare = table("15/06/2026;UN;12,50", "16/06/2026;DEUX;-1,00");
    expect(read(bare)).toMatchObject({
      kind: "question",
      question: {
        ask: "columns",
        rows: [
          ["15/06/2026", "UN", "12,50"],
          ["16/06/2026", "DEUX", "-1,00"],
        ],
      },
    });
    const told = read(bare, { columns: ["date", "label", "amount"] });
    expect(lines(told)).toEqual(["2026-06-15 1250 UN", "2026-06-16 -100 DEUX"]);
  });

  it("dates an instant where the collective lives", () => {
    const file = table("Date,Description,Amount", "2026-12-31T23:30:00Z,GIFT,20.00");
    expect(lines(read(file))).toEqual(["2027-01-01 2000 GIFT"]);
    expect(lines(read(file, { zone: "America/Guadeloupe" }))).toEqual(["2026-12-31 2000 GIFT"]);
    const inHeader = table("Date (UTC);Contrepartie;Montant", "31-12-2026 23:30:00;LOU;-12,00");
    expect(lines(read(inHeader))).toEqual(["2027-01-01 -1200 LOU"]);
  });

  it("tells balances from payments whose label begins alike", () => {
    const file = columns(
      ";ANCIEN SOLDE;;100,00",
      "15/06/2026;SOLDE FACTURE 12;5,00;",
      "30/06/2026;SOLDE AU 30/06/2026;;95,00",
    );
    expect(lines(read(file))).toEqual(["2026-06-15 -500 SOLDE FACTURE 12"]);
    expect(ignored(read(file))).toEqual(["2:balance", "4:balance"]);
  });

  it("goes on with a label on the next line, and keeps what looks like a script or a formula as text", () => {
    const file = amounts(
      "15/06/2026;VIR SEPA;12,50",
      ";DE LOU;",
      '16/06/2026;"=1+1;<script>x</script>";1,00',
    );
    expect(lines(read(file))).toEqual([
      "2026-06-15 1250 VIR SEPA DE LOU",
      "2026-06-16 100 =1+1;<script>x</script>",
    ]);
  });

  it("keeps currencies apart, each an account", () => {
    const file = read(
      table("Date;Libellé;Montant;Devise", "15/06/2026;A;1,00;EUR", "15/06/2026;B;2,00;CHF"),
    );
    expect(warnings(file)).toEqual(["null:several_currencies"]);
    expect(file.kind === "statements" && file.accounts.map(({ currency }) => currency)).toEqual([
      "EUR",
      "CHF",
    ]);
  });

  it("may have the numbers of other people’s accounts: they are not its own", () => {
    const header = "Date;Payee;Account number;Amount (EUR)";
    const file = read(table(header, "15/06/2026;A;FR01;1,00", "16/06/2026;B;FR02;2,00"));
    expect(file.kind === "statements" && file.accounts.map(({ account }) => account)).toEqual([
      null,
    ]);
  });

  it("is of the account that stands above it, written as people do", () => {
    const file = read(
      `IBAN : FR76 9999 0000 0100 0123 4560 171;;\n${amounts("15/06/2026;A;1,00")}`,
    );
    expect(file.kind === "statements" && file.accounts[0]?.account).toBe(
      "FR76 9999 0000 0100 0123 4560 171",
    );
  });

  it("of a wallet tells a fee from what is between gross and net, and what has no effect on the balance", () => {
    const header = "Date;Nom;Devise;Avant commission;Commission;Net;Effet sur le solde";
    const rows = ["15/06/2026;A;EUR;-20,00;0,56;-19,44;Débit", "16/06/2026;B;EUR;5,00;;5,00;Mémo"];
    const file = read(table(header, ...rows));
    expect(lines(file)).toEqual(["2026-06-15 -1944 A"]);
    expect(file.kind === "statements" && file.accounts[0]?.lines[0]?.fee).toBe(56);
    expect(ignored(file)).toEqual(["3:information"]);
  });

  it("is refused where a quote is never closed, or nothing is in it", () => {
    expect(problems(read(amounts('15/06/2026;"UN;1,00')))).toEqual(['2:truncated "']);
    expect(problems(read("Date;Libellé;Montant\n"))).toEqual(["1:no_lines Date"]);
    expect(problems(read(""))).toEqual(["1:no_lines null"]);
    expect(problems(read("this is no bank file"))).toEqual(["1:unknown_format null"]);
    expect(
      problems(
        readBankFile(
          Uint8Array.from({ length: 500 }, (_, i) => i % 7),
          HINTS,
        ),
      ),
    ).toEqual(["null:not_text null"]);
  });

  it("of payments on a platform is none of a bank, and adds up to what was paid out", () => {
    const file = read(
      table(
        "Référence commande;Référence du paiement;Montant total;Date du paiement;Statut du paiement;Versé;Date du versement",
        "1;11;15,00;01/09/2026 10:00;Autorisé;Oui;15/09/2026",
        "2;12;20,50;02/09/2026 23:50;Autorisé;Oui;15/09/2026",
        "3;13;5,00;03/09/2026 09:00;Remboursé;Non;",
        "4;14;7,00;16/09/2026 09:00;Autorisé;Non;",
        "5;15;9,00;16/09/2026 09:00;Refusé;Non;",
      ),
    );
    expect(file.kind === "payments" && payoutsOf(file.payments)).toEqual({
      paidOut: new Map([["2026-09-15", 3550]]),
      refunded: 500,
      expected: 700,
    });
  });
});

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
