import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type {
  BankAccount,
  BankLine,
  ReadBankFile,
} from "#shared/domain/finances/bank/bank-file.ts";
import { readBankFile } from "#shared/domain/finances/bank/read-bank-file.ts";

const FOLDER = join(import.meta.dirname, "../../fixtures/finances/bank");

function read(name: string, cut?: number): ReadBankFile {
  const bytes = new Uint8Array(readFileSync(join(FOLDER, name)));
  const hints = { dateOrder: null, columns: null, zone: "Europe/Paris" };
  return readBankFile(bytes.subarray(0, cut), hints);
}

function tellLine(line: BankLine) {
  const { place, details, fee, valueDate, operationDate, original, ...told } = line;
  return {
    ...told,
    line: place.line,
    ...(details.length > 0 && { details: details.map((one) => Object.values(one)) }),
    ...(fee !== null && { fee }),
    ...(valueDate !== null && { valueDate }),
    ...(operationDate !== null && { operationDate }),
    ...(original !== null && { original: `${original.amount} ${original.currency}` }),
  };
}

const tellBalance = (balance: BankAccount["opening"]) =>
  balance === null
    ? null
    : `${balance.cents} ${balance.date}${balance.isTold ? "" : " (from lines)"}`;

/** All that was read of a file, without what is empty. */
function tell(file: ReadBankFile) {
  if (file.kind !== "statements") return file;
  return {
    format: file.format,
    encoding: file.encoding,
    accounts: file.accounts.map(({ opening, closing, lines, from, to, ...account }) => ({
      ...account,
      ...(from !== null && { period: `${from} ${to}` }),
      balances: [tellBalance(opening), tellBalance(closing)],
      lines: lines.map(tellLine),
    })),
    ignored: file.ignored.map(({ place, because }) => `${place.line} ${because}`),
    warnings: file.warnings.map(({ kind, line, field }) => `${kind} ${line} ${field}`),
  };
}

const plain = { id: null, operation: null };

describe("a table that a bank exports", () => {
  it("is read in its encoding, with what the lines around it say", () => {
    expect(tell(read("preamble.csv"))).toEqual({
      format: "csv",
      encoding: "windows-1252",
      accounts: [
        {
          account: "00077712345",
          currency: "EUR",
          period: "2026-09-01 2026-09-30",
          balances: ["100000 2026-09-01 (from lines)", "184520 2026-09-30"],
          lines: [
            {
              date: "2026-09-28",
              cents: 120000,
              label: "VIREMENT DE CERCLE DES LILAS",
              line: 7,
              ...plain,
            },
            {
              date: "2026-09-17",
              cents: -5480,
              label: "CARTE 15/09 L’ATELIER ; REÇU N° 12",
              line: 9,
              ...plain,
            },
            {
              date: "2026-09-03",
              cents: -30000,
              label: "PRELEVEMENT ASSURANCE",
              line: 10,
              ...plain,
            },
          ],
        },
      ],
      ignored: ["11 total", "12 footer"],
      warnings: [],
    });
  });

  it("is read by headers that lost their accents, with a balance above and one below", () => {
    expect(tell(read("lost-accents.csv"))).toEqual({
      format: "csv",
      encoding: "utf-8",
      accounts: [
        {
          account: "00077712346",
          currency: "EUR",
          balances: ["22040 null", "25000 null"],
          lines: [
            { date: "2026-09-30", cents: 3000, label: "COTISATION \ufffdLISE", line: 4, ...plain },
            { date: "2026-09-29", cents: -40, label: "*COMMISSION", line: 5, ...plain },
          ],
        },
      ],
      ignored: ["2 balance", "6 balance"],
      warnings: ["accents_lost 1 null"],
    });
  });

  it("of a wallet tells fees and other currencies apart, on the day it was where the collective lives", () => {
    expect(tell(read("wallet.csv"))).toEqual({
      format: "csv",
      encoding: "utf-8",
      accounts: [
        {
          account: null,
          currency: "EUR",
          balances: ["10000 2026-12-30", "12986 2027-01-01"],
          lines: [
            {
              date: "2026-12-30",
              cents: 4850,
              label: "Sacha Lambert",
              id: "A1",
              operation: "Donation",
              fee: -150,
              line: 2,
            },
            {
              date: "2027-01-01",
              cents: -1864,
              label: "Print Shop",
              id: "A3",
              operation: "Conversion",
              original: "-20,00 USD",
              line: 4,
            },
          ],
        },
      ],
      ignored: ["6 pending"],
      warnings: [],
    });
  });

  it("may hold several accounts, one above the other, oldest or newest first", () => {
    const one = { date: "2026-06-01", cents: -1000, label: "UN", ...plain };
    const two = { date: "2026-06-02", cents: 550, label: "DEUX", ...plain };
    expect(tell(read("sections.csv"))).toEqual({
      format: "csv",
      encoding: "utf-8",
      accounts: [
        {
          account: "00077712345",
          currency: "EUR",
          balances: ["10000 null", "9550 2026-06-02"],
          lines: [
            { ...one, line: 4 },
            { ...two, line: 5 },
          ],
        },
        {
          account: "00077712346",
          currency: "EUR",
          balances: ["2000 2026-06-01", "1550 2026-06-02"],
          lines: [
            { ...two, line: 9 },
            { ...one, line: 10 },
          ],
        },
      ],
      ignored: ["2 balance"],
      warnings: [],
    });
  });
});

describe("OFX", () => {
  it("1 has elements that are not closed, several accounts, and texts that are decoded once", () => {
    expect(tell(read("two-accounts.ofx"))).toEqual({
      format: "ofx",
      encoding: "windows-1252",
      accounts: [
        {
          account: "00077712345",
          currency: "EUR",
          period: "2026-09-01 2026-09-30",
          balances: ["100000 2026-09-01 (from lines)", "-17550 2026-09-30"],
          lines: [
            {
              date: "2026-09-04",
              operationDate: "2026-09-02",
              cents: -125050,
              label: "FOIRE & FÊTE <STAND 4>",
              id: "B-1",
              operation: "DEBIT",
              line: 13,
            },
            {
              date: "2026-09-10",
              cents: 7500,
              label: "DON DE CHARLIE",
              id: "B-2",
              operation: "CREDIT",
              original: "null CHF",
              line: 22,
            },
          ],
        },
        {
          account: "00077712346",
          currency: "EUR",
          balances: ["900 null (from lines)", "900 2026-09-30"],
          lines: [],
        },
      ],
      ignored: [],
      warnings: [],
    });
  });

  it("2 is XML, of a card too, whose pending lines are left out", () => {
    expect(tell(read("version-2.ofx"))).toEqual({
      format: "ofx",
      encoding: "utf-8",
      accounts: [
        {
          account: "****4321",
          currency: "EUR",
          balances: [null, null],
          lines: [
            {
              date: "2026-09-11",
              cents: -840,
              label: "CAFÉ & THÉ",
              id: "C1",
              operation: "POS",
              line: 6,
            },
          ],
        },
      ],
      ignored: ["8 pending"],
      warnings: [],
    });
  });
});

it("CAMT.053 in version 08 keeps a batch whole, and turns a reversal that its balances turn", () => {
  expect(tell(read("version-08.xml"))).toEqual({
    format: "camt",
    encoding: "windows-1252",
    accounts: [
      {
        account: "00077712345",
        currency: "EUR",
        period: "2026-09-01 2026-09-30",
        balances: ["-2000 2026-09-01", "11000 2026-09-30"],
        lines: [
          {
            date: "2026-09-10",
            valueDate: "2026-09-11",
            cents: 13000,
            label: "REMISE DE 2 VIREMENTS",
            id: "R1",
            operation: "PMNT RCDT ESCT",
            details: [
              [10000, "E1", "Zoé Martin DON"],
              [3000, null, "Lou Petit"],
            ],
            line: 9,
          },
          {
            date: "2026-09-12",
            cents: -1500,
            label: "PRLV <A & B>",
            id: "R2",
            operation: null,
            line: 17,
          },
          {
            date: "2026-09-14",
            cents: 1500,
            label: "REJET PRLV",
            id: "R3",
            operation: null,
            line: 18,
          },
        ],
      },
    ],
    ignored: ["19 pending"],
    warnings: ["reversals_inverted 18 R3"],
  });
});

it("QIF has registers of several accounts, and lists that are none", () => {
  expect(tell(read("register.qif"))).toEqual({
    format: "qif",
    encoding: "utf-8",
    accounts: [
      {
        account: "Compte courant",
        currency: "EUR",
        balances: ["10000 2026-09-01", "4260 null (from lines)"],
        lines: [
          {
            date: "2026-09-15",
            cents: -5740,
            label: "PAPETERIE DES HALLES FACTURE 12",
            details: [
              [-4000, null, "Fournitures"],
              [-1740, null, "Affiches Fête"],
            ],
            line: 17,
            ...plain,
          },
        ],
      },
      {
        account: "Caisse",
        currency: "EUR",
        balances: [null, null],
        lines: [{ date: "1998-10-03", cents: 125000, label: "ANCIENNE", line: 33, ...plain }],
      },
    ],
    ignored: ["8 not_bank", "12 balance"],
    warnings: [],
  });
});

// A download that stopped: whatever is missing at its end, nothing is read.
it.each(["two-accounts.ofx", "version-2.ofx", "version-08.xml"])(
  "%s is refused wherever it is cut",
  (name) => {
    const whole = readFileSync(join(FOLDER, name)).toString("latin1").trimEnd().length;
    const kinds = new Set<string>();
    for (let cut = 0; cut < whole; cut += 7) kinds.add(read(name, cut).kind);
    kinds.add(read(name, whole - 1).kind);
    expect([...kinds]).toEqual(["error"]);
  },
);
