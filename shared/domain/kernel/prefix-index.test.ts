import fc from "fast-check";
import { expect, it } from "vitest";
import { PrefixIndex, type Reading } from "./prefix-index.ts";

const text = fc.string({ unit: fc.constantFrom("a", "b", "é", "\u0000", "\uFFFF"), maxLength: 8 });

it("finds at a place every text that stands there, the shortest first", () => {
  fc.assert(
    fc.property(fc.array(text), text, fc.nat(8), (texts, source, place) => {
      const expected = new Set(
        texts.filter((one) => one !== "" && source.startsWith(one, place)).map((one) => one.length),
      );
      expect(new PrefixIndex(texts).lengthsAt(source, place)).toEqual(
        [...expected].toSorted((a, b) => a - b),
      );
    }),
  );
});

it("reads on as long as a text begins so", () => {
  fc.assert(
    fc.property(fc.array(text), fc.array(text, { minLength: 1 }), (texts, pieces) => {
      const index = new PrefixIndex(texts);
      let reading: Reading | null = index.start();
      for (const piece of pieces) reading = reading === null ? null : index.read(reading, piece);
      expect(reading !== null).toBe(texts.some((one) => one.startsWith(pieces.join(""))));
    }),
  );
});
