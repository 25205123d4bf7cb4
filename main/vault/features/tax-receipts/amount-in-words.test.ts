import { expect, it } from "vitest";
import { amountInWords } from "./amount-in-words.ts";

it.each([
  [1, "un centime"],
  [100, "un euro"],
  [101, "un euro et un centime"],
  [2_150, "vingt et un euros et cinquante centimes"],
  [7_100, "soixante et onze euros"],
  [8_080, "quatre-vingts euros et quatre-vingts centimes"],
  [8_100, "quatre-vingt-un euros"],
  [20_000, "deux cents euros"],
  [20_300, "deux cent trois euros"],
  [100_000, "mille euros"],
  [8_000_000, "quatre-vingt mille euros"],
  [20_000_000, "deux cent mille euros"],
  [100_000_000, "un million d’euros"],
  [200_000_050, "deux millions d’euros et cinquante centimes"],
  [
    123_456_789,
    "un million deux cent trente-quatre mille cinq cent soixante-sept euros et quatre-vingt-neuf centimes",
  ],
])("says %i centimes as a cheque does", (cents, words) => {
  expect(amountInWords(cents)).toBe(words);
});
