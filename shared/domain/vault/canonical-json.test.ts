import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, type Json } from "./canonical-json.ts";

describe("canonicalJson", () => {
  it("sorts keys at every depth and leaves no space", () => {
    expect(canonicalJson({ b: [1, { d: null, c: "é" }], a: true })).toBe(
      '{"a":true,"b":[1,{"c":"é","d":null}]}',
    );
  });

  it("refuses numbers that two machines could write differently", () => {
    for (const number of [0.5, Number.NaN, Infinity, 2 ** 53]) {
      expect(() => canonicalJson({ number })).toThrow(RangeError);
    }
  });

  it("gives the same text whatever the order of keys, and reads back to the same value", () => {
    const leaf = fc.oneof(fc.string(), fc.maxSafeInteger(), fc.boolean(), fc.constant(null));
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.oneof(leaf, fc.array(leaf))), (object) => {
        const value = object as Json;
        const reversed = Object.fromEntries(Object.entries(object).toReversed()) as Json;
        expect(canonicalJson(reversed)).toBe(canonicalJson(value));
        const back = JSON.parse(canonicalJson(value)) as Json;
        expect(canonicalJson(back)).toBe(canonicalJson(value));
      }),
    );
  });
});
