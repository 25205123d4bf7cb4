import fc from "fast-check";
import { expect, it } from "vitest";
import { DigestSet } from "./digest-set.ts";

it("answers as a Set does", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 3000 }), (texts) => {
      const set = new DigestSet();
      const oracle = new Set<string>();
      for (const text of texts) {
        expect(set.has(text)).toBe(oracle.has(text));
        expect(set.add(text)).toBe(!oracle.has(text));
        oracle.add(text);
      }
    }),
    { numRuns: 30 },
  );
});

it("keeps half a million look-alikes apart", () => {
  const set = new DigestSet();
  let added = 0;
  for (let n = 0; n < 500_000; n++) if (set.add(`e personne${n}@example.org`)) added++;
  expect(added).toBe(500_000);
});

it("gives the number of the first time back", () => {
  const set = new DigestSet();
  for (let n = 0; n < 5000; n++) set.add(`line ${n}`, n);
  expect(set.add("line 4999", 1)).toBe(false);
  expect([set.get("line 0"), set.get("line 4999"), set.get("line 5000")]).toEqual([
    0,
    4999,
    undefined,
  ]);
});
