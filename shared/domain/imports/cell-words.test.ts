import { describe, expect, it } from "vitest";
import { MEMBERSHIP_STATUSES } from "../people/person.ts";
import { statusOfWord, statusWords, suggestedStatus, yesOrNo } from "./cell-words.ts";

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
    ["Conseiller municipal délégué", "elected"],
    ["1er adjoint au Maire", "elected"],
    ["2ème adjointe au maire", "elected"],
    ["Vice-président du conseil départemental", "elected"],
    ["Maire délégué", "elected"],
    ["À jour de cotisation", "adherent"],
    ["Adhésion annuelle", "adherent"],
    ["Adhésion expirée", null],
    ["Membre bienfaiteur", "adherent"],
    ["Membre du bureau", null],
    ["Trésorière", null],
    ["Actif", null],
    ["ancien membre", null],
    ["président", null],
    ["", null],
  ])("of %s is %s", (word, expected) => expect(statusOfWord(word)).toBe(expected));

  it("reads every status by its own name", () => {
    expect(MEMBERSHIP_STATUSES.map(statusOfWord)).toEqual(MEMBERSHIP_STATUSES);
  });
});

describe("suggestedStatus", () => {
  it.each([
    ["Membre du bureau", "organiser"],
    ["Trésorière", "organiser"],
    ["Démissionnaire", null],
    ["Anciens membres", null],
    ["Actif", "adherent"],
    ["Donateur", "engaged"],
    ["Suppléante", "candidate"],
    ["bleu", undefined],
  ])("of %s is %s", (word, expected) => expect(suggestedStatus(word)).toBe(expected));
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
  ["Oui, j'accepte", "yes"],
  ["J’accepte que mon nom soit publié", "yes"],
  ["Oui, mais sans photo", null],
  ["Oui, prénom seulement", null],
  ["J'accepte uniquement pour le site", null],
  ["Non, je refuse", "no"],
  ["Je n'accepte pas", "no"],
  ["non merci", "no"],
  ["FALSE", "no"],
  ["peut-être", null],
])("reads the answer %s as %s", (cell, expected) => expect(yesOrNo(cell)).toBe(expected));
