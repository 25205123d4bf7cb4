import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkFec } from "./check.ts";
import { COLUMNS } from "./columns.ts";
import { isLatin9, latin9Bytes, toLatin9Text } from "./latin9.ts";
import { writeFec, type FecPosting } from "./write.ts";

const year = { siren: "123456789", end: "2026-12-31", withClass8: false };

function posting(number: number, account: string, debit: number, credit: number): FecPosting {
  return {
    book: { code: "NF", name: "Notes de frais" },
    number,
    date: "2026-05-04",
    account: { number: account, name: "Compte" },
    party: null,
    document: { reference: "NF-1", date: "2026-05-01" },
    label: "Trajet",
    debit,
    credit,
    lettering: null,
    validatedOn: "2026-05-10",
  };
}

const entries = [
  posting(1, "6251", 8_400, 0),
  posting(1, "4681", 0, 8_400),
  posting(2, "4681", 8_400, 0),
  posting(2, "512", 0, 8_400),
];
const whole = writeFec(entries, year);
const check = (text: string, name = whole.name) =>
  checkFec({ name, text, start: "2026-01-01", end: "2026-12-31" });
const rules = (text: string, name?: string) => [
  ...new Set(check(text, name).map(({ rule }) => rule)),
];

/** The file with one cell of one line changed. */
function changed(line: number, column: (typeof COLUMNS)[number], to: string): string {
  const lines = whole.text.split("\r\n");
  const cells = lines[line - 1]?.split("|") ?? [];
  cells[COLUMNS.indexOf(column)] = to;
  lines[line - 1] = cells.join("|");
  return lines.join("\r\n");
}

const renumbered = (from: string, to: string) =>
  whole.text.replaceAll(`Notes de frais|${from}|`, `Notes de frais|${to}|`);

describe("the file of accounting entries", () => {
  it("is written so that it breaks no rule", () => {
    expect(whole.name).toBe("123456789FEC20261231.txt");
    expect(check(whole.text)).toEqual([]);
  });

  it.each([
    ["EcritureDate", "2026-05-04", ["day"]],
    ["EcritureDate", "20250504", ["outside_year", "two_dates"]],
    ["EcritureDate", "20260230", ["day"]],
    ["ValidDate", "", ["valid_date"]],
    ["ValidDate", "20260503", ["before_entry"]],
    ["PieceRef", "", ["missing"]],
    ["EcritureLib", "", ["missing"]],
    ["Debit", "84.00", ["amount"]],
    ["Debit", "8 400,00", ["amount"]],
    ["Debit", "-84,00", ["amount"]],
    ["Debit", "83,00", ["unbalanced"]],
    ["Debit", "0,00", ["no_side", "unbalanced"]],
    ["Credit", "0,01", ["both_sides", "unbalanced"]],
    ["CompteNum", "51", ["account"]],
    ["EcritureLet", "A", ["lettering"]],
    ["Idevise", "USD", ["currency"]],
    ["EcritureLib", "Trajet | réunion", ["fields"]],
    ["EcritureLib", "Trajet 🚲", ["encoding"]],
  ] as const)("with %s as %s is found out", (column, to, expected) => {
    const found = check(changed(2, column, to));
    expect(new Set(found.map(({ rule }) => rule))).toEqual(new Set(expected));
    expect(found[0]?.line).toBe(2);
  });

  it("has numbers without a hole, in their order", () => {
    expect(rules(renumbered("2", "3"))).toEqual(["sequence"]);
    expect(rules(renumbered("1", "5"))).toEqual(["sequence", "order"]);
  });

  it("is named by the SIREN and the last day of the year", () => {
    expect(rules(whole.text, "FEC20261231.txt")).toEqual(["name"]);
    expect(rules(whole.text, "123456789FEC20251231.txt")).toEqual(["name"]);
  });

  it("separates by bars or tabs, under the names of its columns", () => {
    expect(rules(whole.text.replaceAll("|", "\t"))).toEqual([]);
    expect(rules(whole.text.replaceAll("|", ";"))).toEqual(["separator"]);
    expect(rules(whole.text.replace("PieceRef", "Piece"))).toEqual(["header"]);
    expect(rules("")).toEqual(["empty_file"]);
  });
});

describe("what the encoding does not have", () => {
  it("is written by what it reads as, and listed", () => {
    const [first] = entries;
    const odd = { ...first, label: "L’été – 5 € | 🚲 Łódź" } as FecPosting;
    const { text, replaced } = writeFec([odd], year);
    expect(replaced).toEqual([{ from: odd.label, to: "L'été - 5 € ? ?ódz" }]);
    expect(text.split("\r\n").every((line) => isLatin9(line))).toBe(true);
  });

  it("is one byte a sign, the euro included", () => {
    expect([...latin9Bytes("é€œ")]).toEqual([0xe9, 0xa4, 0xbd]);
    expect(toLatin9Text("Œuvre")).toBe("Œuvre");
  });
});

it("leaves class 8 out unless it is asked for", () => {
  const given = [...entries, posting(3, "864", 900, 0), posting(3, "875", 0, 900)];
  expect(writeFec(given, year).text).not.toContain("|864|");
  expect(writeFec(given, { ...year, withClass8: true }).text).toContain("|864|");
});

it("breaks no rule by any words, not even those that are written as separators", () => {
  const words = fc
    .oneof(
      fc.constantFrom(
        "|",
        "\uff5c",
        "\t",
        "a\uff5cb",
        "\u2028",
        "\u0301",
        "\u{1f4a9}",
        "a\r\nb\u0085c",
      ),
      fc.string({ unit: "binary", minLength: 1 }),
    )
    .filter((text) => text.trim() !== "");
  fc.assert(
    fc.property(words, words, words, words, (label, name, reference, party) => {
      const told = entries.map((one) => ({
        ...one,
        label,
        account: { ...one.account, name },
        document: { ...one.document, reference },
        party: { code: party, name: party },
      }));
      expect(check(writeFec(told, year).text)).toEqual([]);
    }),
    { numRuns: 30, examples: [["|", "\uff5c", "a\uff5cb", "\t|"]] },
  );
});
