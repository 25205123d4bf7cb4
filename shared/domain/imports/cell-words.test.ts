import { describe, expect, it } from "vitest";
import { MEMBERSHIP_STATUSES } from "../people/person.ts";
import { statusOfWord, statusWords, yesOrNo } from "./cell-words.ts";

describe("statusOfWord", () => {
  it.each([
    ["adhérent·e", "adherent"],
    ["Adhérent·es", "adherent"],
    ["adhérent.e.s", "adherent"],
    ["ADHÉRENTE", "adherent"],
    ["adherent(e)", "adherent"],
    ["membre", "adherent"],
    ["Membres actifs", "adherent"],
    ["Member", "adherent"],
    ["sympathisant-e", "engaged"],
    ["engagé·e non adhérent·e", "engaged"],
    ["candidat·es", "candidate"],
    ["candidate", "candidate"],
    ["élu·e", "elected"],
    ["Élues", "elected"],
    ["organisateur·ice", "organiser"],
    ["organisateur·rices", "organiser"],
    ["organisatrices", "organiser"],
    ["facilitatrices", "organiser"],
    ["coordinateur·rice", "organiser"],
    ["organisation de soutien", "supporting_organisation"],
    ["supporting_organisation", "supporting_organisation"],
    ["ancien membre", null],
    ["président", null],
    ["", null],
  ])("of %s is %s", (word, expected) => expect(statusOfWord(word)).toBe(expected));

  it("reads every status by its own name", () => {
    expect(MEMBERSHIP_STATUSES.map(statusOfWord)).toEqual(MEMBERSHIP_STATUSES);
  });
});

it("cuts a cell with several statuses", () => {
  expect(statusWords("adhérente, élue et candidate")).toEqual(["adhérente", "élue", "candidate"]);
});

it.each([
  ["oui", "yes"],
  ["Yes", "yes"],
  ["x", "yes"],
  ["✔️", "yes"],
  ["1", "yes"],
  ["D’accord", "yes"],
  ["non", "no"],
  ["0", "no"],
  ["", "no"],
  ["peut-être", null],
])("reads the answer %s as %s", (cell, expected) => expect(yesOrNo(cell)).toBe(expected));
