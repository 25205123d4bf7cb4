import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimalOf, readAmount, readPositive, shared } from "./money.ts";

describe("an amount as people write it", () => {
  it.each([
    ["12,50", 1250],
    ["12.5", 1250],
    ["12", 1200],
    [" 1 234,56 € ", 123456],
    ["1\u202f234,56\u00a0€", 123456],
    ["1.234,56", 123456],
    ["1,234.56", 123456],
    ["1'234.50", 123450],
    ["1.234.567", 123456700],
    ["EUR 7", 700],
    ["7 euros", 700],
    [",50", 50],
    ["-3,20", -320],
    ["−3,20", -320],
    ["0,00", 0],
  ])("%s is %i centimes", (text, cents) => {
    expect(readAmount(text)).toEqual({ cents });
  });

  it.each([
    ["", "empty"],
    [" € ", "empty"],
    ["douze", "not_an_amount"],
    ["12,5,0", "not_an_amount"],
    ["1 2.3 4.5", "not_an_amount"],
    ["12 CHF", "other_currency"],
    ["$12.50", "other_currency"],
    ["£1 200", "other_currency"],
    ["12 km", "not_an_amount"],
    ["CHF", "not_an_amount"],
    ["1,23.456", "not_an_amount"],
    ["1,234", "ambiguous"],
    ["1.234", "ambiguous"],
    ["0,123", "too_precise"],
    ["12,3456789", "too_precise"],
    ["999 999 999 999 999", "too_big"],
  ])("%s is not one: %s", (text, kind) => {
    expect(readAmount(text)).toMatchObject({ problem: { kind } });
  });

  it("is read in a time that grows as its length", () => {
    expect(readAmount(" ".repeat(1_000_000))).toEqual({ problem: { kind: "empty" } });
  });
});

it("is read back as it is written", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }), (cents) => {
      expect(readAmount(decimalOf(cents))).toEqual({ cents: cents === 0 ? 0 : cents });
    }),
  );
});

it("is more than nothing where it is spent", () => {
  expect(readPositive("0,01")).toEqual({ cents: 1 });
  expect(["0", "-0", "0,00 €", "-3"].map(readPositive)).toEqual(
    Array.from({ length: 4 }, () => ({ problem: { kind: "not_positive" } })),
  );
  expect(readPositive("")).toEqual({ problem: { kind: "empty" } });
});

it("is shared without losing a centime", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1_000_000 }),
      fc.integer({ min: 1, max: 40 }),
      (total, parts) => {
        const each = shared(total, parts);
        expect(each.reduce((sum, one) => sum + one, 0)).toBe(total);
        expect(Math.max(...each) - Math.min(...each)).toBeLessThanOrEqual(1);
      },
    ),
  );
});
