import { describe, expect, it } from "vitest";
import {
  dateOfSerial,
  numberKind,
  plainNumber,
  showFigures,
  timeOfSerial,
} from "./number-format.ts";

describe("how a workbook shows a number", () => {
  it.each([
    [14, undefined, "date"],
    [22, undefined, "date"],
    [20, undefined, "time"],
    [0, "General", "plain"],
    [164, "dd/mm/yyyy", "date"],
    [165, "[$-40C]d\\ mmmm\\ yyyy;@", "date"],
    [166, "jj/mm/aaaa", "date"],
    [167, "hh:mm AM/PM", "time"],
    [168, '#,##0.00\\ "€"', "plain"],
    [169, "0.00E+00", "plain"],
    [170, '[Red]"dû le "0', "plain"],
    [171, "00000", "figures"],
    [172, '0#" "##" "##" "##" "##', "figures"],
    [173, "@", "plain"],
    [174, "Standard", "plain"],
    [175, "0.00", "plain"],
  ])("%i %s is %s", (id, code, kind) => expect(numberKind(id, code).kind).toBe(kind));

  it.each([
    ["1000", "00000", "01000"],
    ["35000", "00000", "35000"],
    ["611223344", '0#" "##" "##" "##" "##', "06 11 22 33 44"],
    ["611223344", "00\\ 00\\ 00\\ 00\\ 00", "06 11 22 33 44"],
    ["33611223344", '"+"0', "+33611223344"],
    ["33611223344", "+00 0 00 00 00 00", "+33 6 11 22 33 44"],
    ["0", "00000", "00000"],
  ])("%s in %s is %s", (figures, mask, shown) => expect(showFigures(figures, mask)).toBe(shown));

  it("has no exponent, and no more decimals than were meant", () => {
    expect([33611223344, 6.11223344e8, 12.300000000000001, 0.1 + 0.2].map(plainNumber)).toEqual([
      "33611223344",
      "611223344",
      "12.3",
      "0.3",
    ]);
  });
});

describe("the day of a number", () => {
  it.each([
    [45291, false, "31/12/2023"],
    [45291.75, false, "31/12/2023"],
    [60, false, "28/02/1900"],
    [61, false, "01/03/1900"],
    [1, false, "01/01/1900"],
    [43829, true, "31/12/2023"],
    [0, true, "01/01/1904"],
    [0, false, null],
    [-1, false, null],
    [9_999_999, false, null],
  ])("%d (from 1904: %s) is %s", (serial, from1904, day) =>
    expect(dateOfSerial(serial, from1904)).toBe(day),
  );

  it("has its hour apart", () => expect(timeOfSerial(0.604167)).toBe("14:30"));
});
