import { describe, expect, it } from "vitest";
import { matchesWords, spellingsOf } from "./word-match.ts";

describe("matchesWords", () => {
  it.each([
    ["Nouvelle réunion", "reu nouv", true],
    ["Nouvelle réunion", "Réunion", true],
    ["Nouvelle réunion", "union", false],
    ["Nouvelle réunion", "", true],
    ["Nouvelle réunion", "réunion secrète", false],
    ["Gwenc’hlan Riou", "gwenchlan", true],
    ["Gwenc’hlan Riou", "gwenc hlan", true],
    ["Gwenc’hlan Riou", "riou gwenchl", true],
    ["Awa N’Diaye", "ndiaye", true],
    ["Awa Ndiaye", "n'diaye awa", true],
    ["Anaïg Legoff", "le goff", true],
    ["Anaïg Le-Goff", "legoff", true],
    ["Anaïg Le Goff", "anaig legof", true],
    ["Inès Delacour", "de la cour", true],
    ["Jean-Pierre Kerc’hoat-Le Goff", "legoff", true],
    ["Jean-Pierre Kerc’hoat-Le Goff", "kerchoat jeanpierre", true],
    ["Anaïg Le Goff", "le gall", false],
  ])("« %s » as « %s »: %s", (text, typed, expected) => {
    expect(matchesWords(text, typed)).toBe(expected);
  });
});

it("joins a word typed with those before it, three at most", () => {
  expect(spellingsOf(["jean", "de", "l", "ile"])).toEqual([
    ["jean"],
    ["de", "jeande"],
    ["l", "del", "jeandel"],
    ["ile", "lile", "delile"],
  ]);
});
