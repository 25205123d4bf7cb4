import { describe, expect, it } from "vitest";
import { asRecoverySecret, encodeRecoveryCode } from "#shared/domain/vault/recovery-code.ts";
import { FRENCH_WORDS } from "./french-words.ts";
import { completed, isUnknown, NO_WORDS, placesOf, readTyped, spread } from "./typed-words.ts";

const secret = asRecoverySecret(new Uint8Array(32).fill(9));
const kit = encodeRecoveryCode(secret).map((number) => FRENCH_WORDS.word(number));

describe("the 25 fields", () => {
  it("say how many are empty, then what the words are", () => {
    expect(readTyped(NO_WORDS)).toEqual({ kind: "incomplete", missing: 25 });
    expect(readTyped(kit)).toEqual({ kind: "valid", secret });
    const swapped = readTyped([kit[1] ?? "", kit[0] ?? "", ...kit.slice(2)]);
    expect(swapped).toMatchObject({ kind: "swapped" });
    expect([...placesOf(swapped)]).toEqual(expect.arrayContaining([0, 1]));
  });

  it("point at one word that is not in the list", () => {
    const typed = kit.map((word, index) => (index === 6 ? "zzz" : word));
    const reading = readTyped(typed);
    expect(reading).toEqual({ kind: "unknown", places: [7], expected: kit[6] });
    expect([...placesOf(reading)]).toEqual([6]);
    expect([isUnknown("zzz"), isUnknown(""), isUnknown(kit[0] ?? "")]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("complete four letters, and leave what is not a word", () => {
    expect(completed(FRENCH_WORDS.word(0).slice(0, 4))).toBe(FRENCH_WORDS.word(0));
    expect(completed(" zzz ")).toBe("zzz");
  });

  it("are filled from one paste, with its numbers", () => {
    const text = kit.map((word, index) => `${index + 1}. ${word}`).join("\n");
    expect(spread(NO_WORDS, 0, text)).toEqual({ words: kit, next: 24 });
  });

  it("go on to the next at a space, and stay at a letter", () => {
    const one = kit[0] ?? "";
    expect(spread(NO_WORDS, 0, one)).toBeNull();
    expect(spread(NO_WORDS, 0, `${one} `)).toEqual({
      words: [one, ...NO_WORDS.slice(1)],
      next: 1,
    });
    expect(spread(NO_WORDS, 24, `${one} ${one}`)?.next).toBe(24);
  });
});
