import fc from "fast-check";
import { expect, it } from "vitest";
import { foldText, normalized } from "./text.ts";

it("folds accents, case, ligatures and punctuation", () => {
  expect(foldText("L’Haÿ-les-Roses, ŒUVRE n° 3")).toBe("l hay les roses oeuvre n 3");
});

it("folds as if letters were decomposed before their marks are dropped", () => {
  const marks = /\p{M}+/gu;
  const sign = fc.oneof(
    fc.constantFrom("é", "Å", "ﬁ", "㎏", "각", "ｶﾞ", "ﾟ", "\u0301", "\u0323", "\u0345", "\u0F73"),
    fc.string({ unit: "binary" }),
  );
  fc.assert(
    fc.property(fc.array(sign), (signs) => {
      const text = signs.join("");
      expect(foldText(text)).toBe(foldText(text.normalize("NFKD").replace(marks, "")));
    }),
  );
});

it.each(["NFC", "NFKC"] as const)("leaves %s as it is while no letter has thirty marks", (form) => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 30 }), (text) => {
      expect(normalized(text, form)).toBe(text.normalize(form));
    }),
  );
});

it("parts the marks of one letter after thirty of them", () => {
  const marked = `e${"\u0323\u0301".repeat(31)}`;
  expect(normalized(marked, "NFC")).toContain("\u034F");
  expect(foldText(marked)).toBe("e");
});
