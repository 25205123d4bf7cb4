import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimalOf } from "../money.ts";
import { cellCents, decimalCents, type AmountRead } from "./amounts.ts";

const told = (read: AmountRead) => ("cents" in read ? read.cents : read.problem);

describe("an amount in a cell", () => {
  it.each([
    ["12,50", 1250],
    ["1 234,56", 123456],
    ["1\u202f234,56", 123456],
    ["1.234,56", 123456],
    ["1,234.56", 123456],
    ["1.234.567", 123456700],
    ["\u221245,00", -4500],
    ["+30,00", 3000],
    ["45,00-", -4500],
    ["(45,00)", -4500],
    ["12,5", 1250],
    ["-0,00", 0],
    ["12,5000000", 1250],
    ['="12,50"', 1250],
    ["1 234,56 €", 123456],
    ["-12,00 EUR", -1200],
    ["12,00 DB", -1200],
    ["12,00 CR", 1200],
  ])("%s is read", (text, cents) => {
    expect(told(cellCents(text))).toBe(cents);
  });

  it.each([
    ["", "amount_missing"],
    ["1.234", "amount_ambiguous"],
    ["12,3456789", "amount_too_precise"],
    ["0,001", "amount_too_precise"],
    ["12 34,56", "amount_invalid"],
    ["1,2,3", "amount_invalid"],
    ["--5,00", "amount_invalid"],
    ["NaN", "amount_invalid"],
    ["1e3", "amount_invalid"],
    ["=1+1", "amount_invalid"],
    ["999999999999,00", "amount_too_big"],
    ["9".repeat(10_000), "amount_invalid"],
  ])("%s is not", (text, problem) => {
    expect(told(cellCents(text))).toBe(problem);
  });

  it("tells the currency it is written with", () => {
    expect(cellCents("12.50 USD")).toEqual({ cents: 1250, currency: "USD" });
    expect(cellCents("12,50 €")).toEqual({ cents: 1250, currency: "EUR" });
    expect(cellCents("12,50")).toEqual({ cents: 1250, currency: null });
  });
});

describe("an amount whose only separator is the decimal one", () => {
  it.each([
    ["  -14.30 ", -1430],
    ["-210,00", -21000],
    ["-7.45000", -745],
    ["-,50", -50],
    ["000000000000138.25", 13825],
    ["1.5", 150],
    ["1,234.56", 123456],
    ["-0", 0],
  ])("%s is read", (text, cents) => {
    expect(told(decimalCents(text))).toBe(cents);
  });

  it.each([
    ["1.234", "amount_too_precise"],
    [".", "amount_invalid"],
    ["12345678901.00", "amount_too_big"],
    ["1.2.3", "amount_invalid"],
    ["12.50 USD", "amount_invalid"],
  ])("%s is not", (text, problem) => {
    expect(told(decimalCents(text))).toBe(problem);
  });

  it("is the one that was written", () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }), (cents) => {
        expect(told(decimalCents(decimalOf(cents)))).toBe(cents);
        expect(told(cellCents(decimalOf(cents).replace(".", ",")))).toBe(cents);
      }),
    );
  });
});
