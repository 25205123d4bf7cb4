import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { estimateGuesses } from "./estimate.ts";
import { durationOf, guessesOfWords, strengthOf } from "./strength.ts";

describe("strengthOf", () => {
  it("calls six words of the list excellent", () => {
    const strength = strengthOf(guessesOfWords(6, 2048));
    expect(strength.level).toBe("excellent");
    expect(durationOf(strength.seconds)).toEqual({ kind: "centuries" });
  });

  it("never gets weaker with more guesses", () => {
    const order = ["terrible", "weak", "fair", "strong", "excellent"];
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e30, noNaN: true }), (guesses) => {
        const less = order.indexOf(strengthOf(guesses).level);
        expect(order.indexOf(strengthOf(guesses * 10).level)).toBeGreaterThanOrEqual(less);
      }),
    );
  });
});

describe("durationOf", () => {
  it.each([
    [10, { kind: "now" }],
    [7_200, { kind: "hours", count: 2 }],
    [3 * 86_400, { kind: "days", count: 3 }],
    [2 * 365.25 * 86_400, { kind: "years", count: 2 }],
    [1e12, { kind: "centuries" }],
  ])("says %d seconds in one unit", (seconds, said) => {
    expect(durationOf(seconds)).toEqual(said);
  });
});

describe("estimateGuesses", () => {
  it("is not fooled by what people think is clever", async () => {
    const weak = ["Motdepasse2024!", "azertyuiop123", "liberté égalité", "marseille1998"];
    const guesses = await Promise.all(weak.map((phrase) => estimateGuesses(phrase, [])));
    expect(guesses.map((count) => strengthOf(count).level)).toEqual(
      weak.map(() => expect.stringMatching(/terrible|weak/)),
    );
  });

  it("counts the collective's own name for nothing", async () => {
    const [own, other] = await Promise.all([
      estimateGuesses("Assemblée des Rives", ["Assemblée des Rives"]),
      estimateGuesses("Assemblée des Rives", []),
    ]);
    expect(own).toBeLessThan(other);
    expect(strengthOf(own).level).toBe("terrible");
  });

  it("recognises several unrelated words", async () => {
    const guesses = await estimateGuesses("tulipe ferraille octobre grimper velours", []);
    expect(strengthOf(guesses).level).toMatch(/strong|excellent/);
  });
});
