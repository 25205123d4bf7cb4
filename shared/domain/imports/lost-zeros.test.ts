import { describe, expect, it } from "vitest";
import { LineMender } from "./line-mender.ts";
import { countryColumns, mendZeros, seemsAbroad, ZeroEvidence } from "./lost-zeros.ts";

describe("what a spreadsheet took from a value", () => {
  it.each([
    ["phone", "611223344", "06 11 22 33 44"],
    ["phone", "6 11 22 33 44", "06 11 22 33 44"],
    ["phone", "611223344.0", "06 11 22 33 44"],
    ["phone", "6,11223344E+08", "06 11 22 33 44"],
    ["phone", "3.3611223344E10", "+33611223344"],
    ["phone", "33611223344", "+33611223344"],
    ["phone", "611223344 / 298112233", "06 11 22 33 44 / 02 98 11 22 33"],
    ["phone", "611223344;0298112233", "06 11 22 33 44;0298112233"],
    ["postcode", "1000", "01000"],
    ["postcode", "6000.0", "06000"],
    ["postcode", "6000,00", "06000"],
    ["postcode", "1\u202f000", "01000"],
    ["postcode", "35000.0", "35000"],
    ["phone", "6.11.22.33.44", "06.11.22.33.44"],
  ] as const)("%s %s was %s", (field, cell, value) => expect(mendZeros(field, cell)).toBe(value));

  it.each([
    ["phone", "0611223344"],
    ["phone", "+33611223344"],
    ["phone", "6,11E+08"],
    ["phone", "11223344"],
    ["postcode", "35000"],
    ["postcode", "100"],
    ["postcode", "0123"],
    ["town", "1000"],
  ] as const)("nothing of %s %s", (field, cell) => expect(mendZeros(field, cell)).toBe(cell));
});

/** The columns of lines in which zeros were lost. */
function lost(lines: readonly string[], headers: readonly string[] = []): number[] {
  const evidence = new ZeroEvidence();
  for (const line of lines) evidence.see(line.split(";"), countryColumns(headers));
  return evidence.columns();
}

describe("columns that have lost zeros", () => {
  it.each<[string, string[], number[]]>([
    ["postcodes, some of which have five figures", ["1000;Bourg", "35000;Rennes"], [0]],
    ["numbers without their zero", ["A;611223344", "B;298112233"], [1]],
    ["numbers of which some have it", ["A;611223344", "B;0298112233"], [1]],
    ["postcodes beside French numbers", ["1000;0611223344", "6000;0611223345"], [0]],
    ["years", ["2021;A", "2022;B"], []],
    ["postcodes of another country", ["1000;Bruxelles", "4000;Liège"], []],
    ["those beside its numbers", ["1000;+32 470 11 22 33", "4000;+32 470 11 22 34"], []],
    ["whole ones", ["01000;0611223344", "35000;0298112233"], []],
    ["other figures", ["12;3", "15;40"], []],
  ])("%s", (_, lines, columns) => expect(lost(lines)).toEqual(columns));

  it("by the country that a column says", () => {
    const headers = ["CP", "Pays"];
    expect(lost(["1000;France", "6000;FR"], headers)).toEqual([0]);
    expect(lost(["1000;Belgique", "6000;BE"], headers)).toEqual([]);
  });
});

describe("a line", () => {
  const mender = new LineMender({
    columns: ["familyName", "phone", "postcode", "ignore"],
    headers: ["Nom", "Tél.", "CP", "Pays"],
    zeros: [1, 2],
    fill: true,
  });

  it("gets its zeros back, and says which", () => {
    expect(mender.mend(["Tanguy", "'611223344", "1000", "France"])).toEqual({
      cells: ["Tanguy", "06 11 22 33 44", "01000", "France"],
      mended: [
        { column: 1, before: "611223344", after: "06 11 22 33 44" },
        { column: 2, before: "1000", after: "01000" },
      ],
    });
  });

  it("of somebody abroad stays as it is", () => {
    expect(mender.mend(["Peeters", "470112233", "1000", "Belgique"]).mended).toEqual([]);
    expect(mender.mend(["Peeters", "+32470112233", "1000"])).toEqual({
      cells: ["Peeters", "+32470112233", "1000", ""],
      mended: [],
    });
  });
});

it.each([
  [["Le Bris", "4000", "Liège"], true],
  [["Le Bris", "1000", "02 123 45 67"], true],
  [["Le Bris", "1000", "0470/12.34.56"], true],
  [["Le Bris", "1000", "anne@exemple.be"], true],
  [["Le Bris", "1000", "Liège", "06 12 34 56 78"], false],
  [["Le Bris", "1000", "Bourg-en-Bresse"], false],
])("%j is abroad: %s", (cells, isThere) => expect(seemsAbroad(cells)).toBe(isThere));
