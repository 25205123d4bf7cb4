import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalizePassphrase } from "./passphrase.ts";

describe("normalizePassphrase", () => {
  it("makes composed and decomposed accents the same", () => {
    expect(normalizePassphrase("e\u0301te\u0301")).toBe(normalizePassphrase("\u00e9t\u00e9"));
  });

  it("makes no-break spaces and full-width letters plain", () => {
    expect(normalizePassphrase("deux\u00a0mots\u202fici \uff21")).toBe("deux mots ici A");
  });

  it("keeps case and spaces, which a person chose", () => {
    expect(normalizePassphrase(" Six  Mots ")).toBe(" Six  Mots ");
  });

  it("gives the same text for every form of the same text, once and for all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const normal = normalizePassphrase(text);
        for (const form of ["NFC", "NFD", "NFKC", "NFKD"]) {
          expect(normalizePassphrase(text.normalize(form))).toBe(normal);
        }
        expect(normalizePassphrase(normal)).toBe(normal);
      }),
    );
  });
});
