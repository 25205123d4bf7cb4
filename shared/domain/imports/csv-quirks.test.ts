import { describe, expect, it } from "vitest";
import { detectForm, lineMaker } from "./csv-quirks.ts";

describe("the form of a text of cells", () => {
  it.each([
    [
      "lines quoted whole",
      '"Nom;Prénom"\n"Le Bris;""Anne"""\n',
      { separator: ";", quirks: ["wrapped"] },
    ],
    [
      "lines quoted whole with what another separator leaves",
      '"Nom,Prénom,Ville";;\n"Le Bris,Anne,Brest";;\n',
      { separator: ",", quirks: ["wrapped"] },
    ],
    [
      "the lines that had a quote, quoted whole",
      'Nom,Prénom,Note\nPetit,Paul,\n"Le Bris,Anne,""oui, deux"""\n',
      { separator: ",", quirks: ["wrapped"] },
    ],
    ["a quoted cell a line", '"Nom"\n"Anne"\n', { separator: ",", quirks: [] }],
    ["every cell quoted", '"Nom","Prénom"\n"Le Bris","Anne"\n', { separator: ",", quirks: [] }],
    ["a path that ends a cell", '"C:\\a\\";"b"\n', { separator: ";", quirks: [] }],
    [
      "quotes behind backslashes",
      '"a","dit \\"oui\\""\n',
      { separator: ",", quirks: ["backslashes"] },
    ],
    ["recipients", "A <a@x.org>; B <b@x.org>", { separator: ";", quirks: ["recipients"] }],
  ])("%s", (_, text, form) => expect(detectForm(text)).toEqual(form));
});

it("gives a line as the format has it", () => {
  expect(lineMaker([])).toBeNull();
  expect(lineMaker(["wrapped"])?.('"Le Bris;""Anne"""')).toBe('Le Bris;"Anne"');
  expect(lineMaker(["backslashes"])?.('"dit \\"oui\\"";"C:\\\\"')).toBe('"dit ""oui""";"C:\\"');
});
