import { expect, it } from "vitest";
import { matchesWords } from "./matching.ts";

it("finds by the beginnings of words, without accents nor case, in any order", () => {
  expect(matchesWords("Nouvelle réunion", "reu nouv")).toBe(true);
  expect(matchesWords("Nouvelle réunion", "Réunion")).toBe(true);
  expect(matchesWords("Nouvelle réunion", "union")).toBe(false);
  expect(matchesWords("Nouvelle réunion", "")).toBe(true);
  expect(matchesWords("Nouvelle réunion", "réunion secrète")).toBe(false);
});
