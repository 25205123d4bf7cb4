import { describe, expect, it } from "vitest";
import { declaresSeparator, detectSeparator } from "./separator.ts";

describe("detectSeparator", () => {
  it.each([
    ["semicolons beside decimal commas", "Nom;Tarif\nLe Goff;12,50\nMartin;8,00\n", ";"],
    ["commas", "first name,last name,city\nAnne,Le Bris,Brest\n", ","],
    ["tabs", "Nom\tPrénom\r\nLe Bris\tAnne, Marie\r\n", "\t"],
    ["bars", "nom|ville\nLe Bris|Brest\n", "|"],
    ["quoted separators", '"Nom, prénom";Ville\n"Le Bris, Anne";Brest\n', ";"],
    ["a quoted new line", 'Nom;Adresse\nAnne;"1, rue A,\nBât, B"\nZoé;"2, rue C"\n', ";"],
    ["Excel's declaration", "sep=|\nnom;a|ville;b\n", "|"],
    ["one column", "Prénom\nAnne\n", ","],
    ["nothing", "", ","],
    ["ragged lines", "a;b;c\n1;2\n1;2;3\n1;2;3;4\n", ";"],
  ])("of %s", (_, text, separator) => expect(detectSeparator(text)).toBe(separator));
});

it("knows Excel's declaration from a person", () => {
  expect([["sep=", ""], ["sep=;"], ["Sep", ""]].map(declaresSeparator)).toEqual([
    true,
    true,
    false,
  ]);
});
