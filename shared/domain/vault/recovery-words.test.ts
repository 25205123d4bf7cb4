import { wordlist } from "@scure/bip39/wordlists/french.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asRecoverySecret, encodeRecoveryCode } from "./recovery-code.ts";
import { readRecoveryWords, splitWords } from "./recovery-words.ts";
import { makeWordList } from "./word-list.ts";

const list = makeWordList(wordlist);
const secret = fc.uint8Array({ minLength: 32, maxLength: 32 }).map(asRecoverySecret);
const at = fc.integer({ min: 0, max: 24 });

const wordsOf = (bytes: Uint8Array) => encodeRecoveryCode(bytes).map((number) => list.word(number));
const unaccented = (word: string) => word.normalize("NFD").replace(/\p{M}/gu, "");

function replaced(words: readonly string[], place: number, word: string): string[] {
  return words.map((old, index) => (index === place ? word : old));
}

describe("the word list", () => {
  it("finds each word by all its letters, by four, without accents, in capitals, in NFD", () => {
    for (const [number, word] of wordlist.entries()) {
      const spellings = [
        word.normalize("NFC"),
        word.normalize("NFD"),
        unaccented(word),
        unaccented(word).slice(0, 4),
        word.normalize("NFC").toUpperCase(),
        ` ${word} `,
      ];
      expect(spellings.map((spelling) => list.find(spelling))).toEqual(spellings.map(() => number));
    }
  });

  it("finds nothing in three letters, in letters to spare, or in two words", () => {
    const word = list.word(1000);
    for (const typed of ["", "a", word.slice(0, 3), `${word}s`, `${word} ${word}`, "zzzz", "42"]) {
      expect(list.find(typed)).toBeNull();
    }
  });

  it("is refused when it cannot serve", () => {
    expect(() => makeWordList(wordlist.slice(1))).toThrow(RangeError);
    expect(() => makeWordList(wordlist.map(() => "même"))).toThrow(RangeError);
    expect(() => list.word(2048)).toThrow(RangeError);
  });
});

describe("the words of a kit", () => {
  it("are read in any spelling that is theirs", () => {
    fc.assert(
      fc.property(secret, (bytes) => {
        const words = wordsOf(bytes);
        const spelt = words.map((word, index) =>
          index % 3 === 0 ? unaccented(word).slice(0, 4) : word.toUpperCase().normalize("NFD"),
        );
        expect(readRecoveryWords(spelt, list)).toEqual({ kind: "valid", secret: bytes });
      }),
    );
  });

  it("with one misspelt are located, and the word that was printed is given", () => {
    fc.assert(
      fc.property(secret, at, (bytes, place) => {
        const words = wordsOf(bytes);
        const typed = replaced(words, place, "qwertz");
        expect(readRecoveryWords(typed, list)).toEqual({
          kind: "unknown",
          places: [place + 1],
          expected: words[place],
        });
      }),
    );
  });

  it("with one misspelt and another one wrong promise nothing about the first", () => {
    fc.assert(
      fc.property(secret, at, at, (bytes, one, other) => {
        fc.pre(one !== other);
        const words = wordsOf(bytes);
        const wrong = list.word(((list.find(words[other] ?? "") ?? 0) + 1) % 2048);
        const typed = replaced(replaced(words, one, "qwertz"), other, wrong);
        expect(readRecoveryWords(typed, list)).toEqual({ kind: "unknown", places: [one + 1] });
      }),
    );
  });

  it("with one replaced by another of the list are located", () => {
    fc.assert(
      fc.property(secret, at, fc.integer({ min: 0, max: 2047 }), (bytes, place, number) => {
        const words = wordsOf(bytes);
        fc.pre(words[place] !== list.word(number));
        expect(readRecoveryWords(replaced(words, place, list.word(number)), list)).toEqual({
          kind: "wrong",
          place: place + 1,
          expected: words[place],
        });
      }),
    );
  });

  it("are counted, and found in a text copied with its numbers", () => {
    const words = wordsOf(asRecoverySecret(new Uint8Array(32).fill(3)));
    const printed = words.map((word, index) => `${index + 1}. ${word.normalize("NFD")}`);
    expect(splitWords(printed.join("\n"))).toEqual(words);
    expect(readRecoveryWords(words.slice(1), list)).toEqual({ kind: "count", count: 24 });
    expect(splitWords("  \n 12, ")).toEqual([]);
    expect(splitWords("\uFEFFaban\u00ADdon\u200B abeille")).toEqual(["abandon", "abeille"]);
  });
});
