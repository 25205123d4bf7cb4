import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decisionText, isDecisionText } from "./decision-text.ts";

const refused = (text: string) => {
  const read = decisionText(text);
  return read.kind === "refused"
    ? read.places.map(({ sign, code, line, column }) => `${sign} ${code} ${line}:${column}`)
    : [];
};

describe("the text of a decision", () => {
  it("is one, whether a letter is typed as one sign or as two, on whatever system", () => {
    expect(decisionText("Mise à l’écart d’Énora\r\njusqu’au 3 mai.\r")).toEqual(
      decisionText("  Mise a\u0300 l’e\u0301cart d’E\u0301nora\njusqu’au 3 mai.\n"),
    );
    expect(decisionText("e\u0301")).toEqual({ kind: "text", text: "é" });
  });

  it("keeps the spaces of French, signs of other scripts, and lines", () => {
    const text = "Qui\u202f? «\u00a0Nous\u00a0»\u00a0: 我们, Ελένη, यह, 🙂.\n\nFin.";
    expect(decisionText(text)).toEqual({ kind: "text", text });
  });

  it("refuses what acts, turns or hides, and says where", () => {
    expect(refused("Exclue\u202E noitulos")).toEqual(["direction U+202E 1:7"]);
    expect(refused("Un\nDeux\u200Btrois")).toEqual(["invisible U+200B 2:5"]);
    expect(refused("a\tb\u0000")).toEqual(["control U+0009 1:2", "control U+0000 1:4"]);
    expect(refused("\n\nx\u00AD")).toEqual(["invisible U+00AD 3:2"]);
    expect(refused("🙂\u2066a\u2069")).toEqual(["direction U+2066 1:2", "direction U+2069 1:4"]);
    expect(refused("\uFEFFa")).toEqual(["invisible U+FEFF 1:1"]);
    expect(refused("a\u{E0041}\u3164\u2028\u2800")).toHaveLength(4);
  });

  it("refuses half a sign, which bytes would not tell from another, and those without a meaning", () => {
    expect(refused("a\uD800")).toEqual(["unknown U+D800 1:2"]);
    expect(refused("\uE000\u{10FFFF}")).toEqual(["unknown U+E000 1:1", "unknown U+10FFFF 1:2"]);
  });

  it("refuses marks without end, once a letter, and no more places than somebody reads", () => {
    expect(refused(`e${"\u0301".repeat(200)}`)).toEqual(["marks U+0301 1:32"]);
    expect(refused(`é${"\u0323".repeat(29)}`)).toEqual([]);
    expect(refused("\u200B".repeat(1_000))).toHaveLength(20);
  });

  it("once read is read the same again, and in any form", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (typed) => {
        const read = decisionText(typed);
        if (read.kind === "refused") return;
        expect(isDecisionText(read.text)).toBe(true);
        for (const form of ["NFC", "NFD"] as const) {
          expect(decisionText(typed.normalize(form))).toEqual(read);
        }
      }),
    );
  });

  it("has nothing that turns or hides, whatever was typed", () => {
    const tricky = fc.constantFrom(
      "\u200B",
      "\u202E",
      "\u2066",
      "\u0007",
      "\u00AD",
      "\uFE0F",
      "a",
      "é",
      " ",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(tricky, { maxLength: 12 }), (signs) => {
        const typed = signs.join("");
        const isPlain = /^[aé \n]*$/u.test(typed);
        expect(decisionText(typed).kind).toBe(isPlain ? "text" : "refused");
      }),
    );
  });
});
