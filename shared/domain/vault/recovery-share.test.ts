import { wordlist } from "@scure/bip39/wordlists/french.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asRecoverySecret, encodeRecoveryCode } from "./recovery-code.ts";
import { MOST_SHARES, readShareWords, ShareSetSize, shareWords } from "./recovery-share.ts";
import { makeWordList } from "./word-list.ts";

const list = makeWordList(wordlist);
const share = fc.record({
  number: fc.integer({ min: 1, max: MOST_SHARES }),
  bytes: fc.uint8Array({ minLength: 31, maxLength: 31 }),
});

describe("the words of a part", () => {
  it("say the part and its number, in 25 words", () => {
    fc.assert(
      fc.property(share, (one) => {
        const words = shareWords(one, list);
        expect(words).toHaveLength(25);
        expect(readShareWords(words, list)).toEqual({ kind: "valid", share: one });
      }),
    );
  });

  it("tell where one of them is wrong, as a kit's do", () => {
    const words = shareWords({ number: 3, bytes: new Uint8Array(31).fill(7) }, list);
    const typed = words.map((word, at) => (at === 11 ? "zzzz" : word));
    expect(readShareWords(typed, list)).toEqual({
      kind: "unknown",
      places: [12],
      expected: words[11],
    });
    expect(readShareWords(words.slice(1), list)).toEqual({ kind: "count", count: 24 });
  });

  it("are only made of a part", () => {
    const bytes = new Uint8Array(31);
    for (const one of [
      { number: 0, bytes },
      { number: MOST_SHARES + 1, bytes },
      { number: 1.5, bytes },
      { number: 1, bytes: new Uint8Array(32) },
    ]) {
      expect(() => shareWords(one, list)).toThrow(RangeError);
    }
  });

  it("of a kit are read as a part of some number, which no commitment will know", () => {
    const secret = asRecoverySecret(new Uint8Array(32).fill(255));
    const words = encodeRecoveryCode(secret).map((number) => list.word(number));
    expect(readShareWords(words, list)).toMatchObject({ kind: "valid", share: { number: 31 } });
  });
});

describe("a set", () => {
  it.each([
    [2, 2, true],
    [3, 5, true],
    [10, 10, true],
    [1, 5, false],
    [4, 3, false],
    [3, 11, false],
    [2.5, 5, false],
  ])("%s of %s: %s", (threshold, count, isOne) => {
    expect(ShareSetSize.safeParse({ threshold, count }).success).toBe(isOne);
  });
});
