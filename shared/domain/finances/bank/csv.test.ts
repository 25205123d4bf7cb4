import { describe, expect, it } from "vitest";
import { HINTS, lines, problems, read, table, warnings } from "#test/helpers/bank-reading.ts";
import { readBankFile } from "./read-bank-file.ts";
import type { ReadBankFile } from "./bank-file.ts";
import { payoutsOf } from "./platform-payments.ts";

const ignored = (file: ReadBankFile) =>
  file.kind === "statements"
    ? file.ignored.map(({ place, because }) => `${place.line}:${because}`)
    : file;

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
