import { expect, it } from "vitest";
import { RuleWords, ruleOf, wordsToLearn } from "./learned-rules.ts";

it("learns what comes back in a label, and not its dates and numbers", () => {
  expect(wordsToLearn("PRLV SEPA 12/09 SCI DES TILLEULS RUM 4521-X loyer 09/2026")).toBe(
    "sci tilleuls loyer",
  );
  expect(wordsToLearn("VIR SEPA 4512")).toBe("");
  expect(RuleWords.safeParse("sci tilleuls loyer").success).toBe(true);
  expect(RuleWords.safeParse("SCI").success).toBe(false);
});

it("knows a line that has all words of a rule, the fullest first, each side apart", () => {
  const rent = { words: "tilleuls", side: "out" } as const;
  const deposit = { words: "tilleuls caution", side: "out" } as const;
  const rules = [rent, deposit];
  expect(ruleOf("PRLV SCI DES TILLEULS OCTOBRE", -1, rules)).toBe(rent);
  expect(ruleOf("SCI TILLEULS CAUTION", -1, rules)).toBe(deposit);
  expect(ruleOf("SCI TILLEULS CAUTION", 1, rules)).toBeNull();
  expect(ruleOf("IMPRIMERIE", -1, rules)).toBeNull();
});
