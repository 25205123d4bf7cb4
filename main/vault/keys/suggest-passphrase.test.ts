import { describe, expect, it } from "vitest";
import { suggestPassphrase } from "./suggest-passphrase.ts";

describe("suggestPassphrase", () => {
  it("gives six composed French words, other ones each time", () => {
    const words = Array.from({ length: 200 }, suggestPassphrase).flat();
    expect(words).toHaveLength(1200);
    expect(words.filter((word) => !/^[a-zàâçéèêëîïôûùüœ]{4,8}$/u.test(word))).toEqual([]);
    expect(words.every((word) => word === word.normalize("NFC"))).toBe(true);
    // 1,200 draws from 2,048 words leave about 909 different ones; 800 is 10 deviations below.
    expect(new Set(words).size).toBeGreaterThan(800);
  });
});
