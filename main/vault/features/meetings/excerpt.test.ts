import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerpt } from "./excerpt.ts";

describe("excerpt", () => {
  it("is the whole of a short text", () => {
    expect(excerpt("Nous relisons le budget.", "budg")).toBe("Nous relisons le budget.");
  });

  it("shows the word that was typed, cut at words", () => {
    const text = `${"avant ".repeat(30)}le Budgét de l’année ${"après ".repeat(40)}`.trim();
    const shown = excerpt(text, "bUdge");
    expect(shown).toContain("Budgét");
    expect(shown.startsWith("… ")).toBe(true);
    expect(shown.endsWith(" …")).toBe(true);
    expect(shown.length).toBeLessThan(160);
  });

  it("is always a part of the text, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), fc.string(), (text, typed) => {
        const shown = excerpt(text, typed).replace(/^… /, "").replace(/ …$/, "");
        expect(text.includes(shown) || text.startsWith("… ")).toBe(true);
      }),
    );
  });
});
