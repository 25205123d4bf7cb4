import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { add, divide, FIELD_SIZE, log, multiply, power } from "./galois-2048.ts";

const element = fc.integer({ min: 0, max: FIELD_SIZE - 1 });
const notZero = fc.integer({ min: 1, max: FIELD_SIZE - 1 });

/** Schoolbook multiplication, bit by bit. */
function slowly(one: number, other: number): number {
  let product = 0;
  for (let bit = 0; bit < 11; bit += 1) if ((other >> bit) & 1) product ^= one << bit;
  for (let bit = 21; bit >= 11; bit -= 1) if ((product >> bit) & 1) product ^= 0x805 << (bit - 11);
  return product;
}

describe("the field of 2,048 elements", () => {
  it("has every element but zero once among the powers", () => {
    const powers = Array.from({ length: FIELD_SIZE - 1 }, (_, exponent) => power(exponent));
    expect(new Set(powers).size).toBe(FIELD_SIZE - 1);
    expect(powers).not.toContain(0);
    expect(powers.map(log)).toEqual(powers.map((_, exponent) => exponent));
  });

  it("multiplies as polynomials do", () => {
    fc.assert(
      fc.property(element, element, (one, other) => {
        expect(multiply(one, other)).toBe(slowly(one, other));
      }),
    );
  });

  it("divides what it multiplied, and distributes", () => {
    fc.assert(
      fc.property(element, element, notZero, (one, other, factor) => {
        expect(divide(multiply(one, factor), factor)).toBe(one);
        expect(multiply(add(one, other), factor)).toBe(
          add(multiply(one, factor), multiply(other, factor)),
        );
      }),
    );
  });

  it("divides nothing by zero", () => {
    expect(() => divide(1, 0)).toThrow(RangeError);
  });
});
