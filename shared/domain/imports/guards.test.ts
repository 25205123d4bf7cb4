import { describe, expect, it } from "vitest";
import { withoutGuard, withoutGuards } from "./guards.ts";

describe("a value without what protected it", () => {
  it.each([
    ["'0611223344", "0611223344"],
    ["’01000", "01000"],
    ["'+33611223344", "+33611223344"],
    ["'=1+1", "=1+1"],
    ['="0611223344"', "0611223344"],
    ['="01000"', "01000"],
    ['="l""Hôte"', 'l"Hôte'],
    ['=""', ""],
    ["\u202a+33 6 11 22 33 44\u202c", "+33 6 11 22 33 44"],
    ["\ufeffNom", "Nom"],
    ["Brest\u001a", "Brest"],
    ["'t Hart", "'t Hart"],
    ["'Abd", "'Abd"],
    ['=HYPERLINK("x";"y")', '=HYPERLINK("x";"y")'],
    ["👩‍🌾", "👩‍🌾"],
  ])("%j is %j", (cell, value) => expect(withoutGuard(cell)).toBe(value));

  it("that stands before every cell of a line", () => {
    expect(withoutGuards(["'Tanguy", "", "'Hervé", "'0611223344"])).toEqual([
      "Tanguy",
      "",
      "Hervé",
      "0611223344",
    ]);
    expect(withoutGuards(["'t Hart", "Piet"])).toEqual(["'t Hart", "Piet"]);
  });
});
