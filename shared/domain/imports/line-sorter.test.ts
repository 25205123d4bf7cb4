import { describe, expect, it } from "vitest";
import { LineSorter, type Sorted } from "./line-sorter.ts";
import type { Mark } from "./reading.ts";
import { isBlank } from "./table-row.ts";

/** Sorts lines whose cells semicolons part. */
function sort(text: string, marks: readonly Mark[] = []): Sorted {
  const sorter = new LineSorter({ marks, columns: null, isRagged: false });
  for (const [i, line] of text.split("\n").entries()) {
    const row = { line: i + 1, cells: line.split(";") };
    if (!isBlank(row)) sorter.add(row);
  }
  return sorter.end();
}

/** What each line is taken for, people by a dot. */
const roles = (text: string, marks?: readonly Mark[]) =>
  sort(text, marks).lines.map(({ is }) => (is === "person" ? "." : is));

const PEOPLE = [
  "Kermarrec;Soazig;soazig@exemple.org;Brest",
  "Tanguy;Hervé;herve@exemple.org;Quimper",
  "Le Meur;Gwen;gwen@exemple.org;Vannes",
].join("\n");
const HEADER = "Nom;Prénom;E-mail;Ville";
const FIVE = `${PEOPLE}\nBihan;Maud;maud@exemple.org;Brest\nQuéré;Ali;ali@exemple.org;Brest`;

describe("lines before the table", () => {
  it.each([
    ["a title", `Amicale du Moulin;;;\nListe 2024 : nom, e-mail;;;\n${HEADER}\n${PEOPLE}`, 2],
    [
      "lines without a separator",
      `Amicale du Moulin\nÉdité le 12/03/2024\n${HEADER}\n${PEOPLE}`,
      2,
    ],
    ["a date in a cell of its own", `Amicale;;Date;12/03/2024\n${HEADER}\n${PEOPLE}`, 1],
    ["a comment", `# export du 12/03/2024\n${HEADER}\n${PEOPLE}`, 1],
    [
      "blank lines and an address",
      `\n\nAmicale;;;\n3 rue du Port;;;\n29000;Quimper;;\n\n${HEADER}\n${PEOPLE}`,
      3,
    ],
    ["codes over names", `Q1;Q2;Q3;Q4\n${HEADER}\n${PEOPLE}`, 1],
  ])("%s", (_, text, count) => {
    expect(roles(text)).toEqual([...Array(count).fill("before"), "header", ".", ".", "."]);
  });

  it("are none in a file without a header", () => {
    expect(sort(PEOPLE)).toMatchObject({ header: [], skipped: [], people: 3 });
  });
});

describe("a header of several lines", () => {
  it("has names under names of groups", () => {
    const { header, columns } = sort(
      "Nom;Prénom;Téléphone;;Adresse;;\n;;fixe;portable;rue;CP;ville\nTanguy;Hervé;0298000000;0612000000;2 rue A;29000;Quimper",
    );
    expect(header).toEqual([1, 2]);
    expect(columns.map(({ header: name }) => name)).toEqual([
      "Nom",
      "Prénom",
      "Téléphone fixe",
      "portable",
      "rue",
      "CP",
      "ville",
    ]);
  });

  it("tells two columns of one name apart by their groups", () => {
    const { header, columns } = sort(
      "Identité;;Domicile;;Bureau;\nNom;Prénom;Tél.;Ville;Tél.;Ville\nTanguy;Hervé;0298000000;Brest;0298000001;Vannes",
    );
    expect(header).toEqual([1, 2]);
    expect(columns.map(({ header: name }) => name)).toEqual([
      "Nom",
      "Prénom",
      "Domicile Tél.",
      "Domicile Ville",
      "Bureau Tél.",
      "Bureau Ville",
    ]);
  });

  it("has codes over words", () => {
    const text =
      "id;nom;prenom;email\nN°;Votre nom;Votre prénom;Votre e-mail\n1;Tanguy;Hervé;h@e.org";
    expect(sort(text)).toMatchObject({ header: [1, 2], people: 1 });
  });

  it("says below how each column is filled in", () => {
    const text = `${HEADER}\n(en capitales);(usuel);(facultatif);\n${PEOPLE}`;
    expect(sort(text)).toMatchObject({ header: [1, 2], people: 3 });
    expect(sort(text).columns.map(({ header }) => header)).toEqual(HEADER.split(";"));
  });

  it("does not swallow the first person", () => {
    expect(sort("Nom;Prénom;E-mail;\nTanguy;Hervé;;absent\nLe Meur;Gwen;;")).toMatchObject({
      header: [1],
      people: 2,
    });
  });
});

describe("lines of the table that are nobody's", () => {
  it.each([
    ["a total", "TOTAL;;;40"],
    ["a sub-total", "Sous-total Brest;;;12,50 €"],
    ["a total behind a column", ";;Total;3"],
    ["a count in words", "Nombre d’adhérents : 3;;;"],
    ["a count alone", "3 adhérents;;;"],
    ["a sum without a word", ";;;1 240,00"],
    ["figures of something", "Femmes;12;;"],
    ["a balance", "Solde au 31/12/2024;;;120 €"],
    ["a sub-total, shorter", "S/Total;;;3"],
  ])("%s", (_, line) => expect(roles(`${HEADER}\n${PEOPLE}\n${line}`).at(-1)).toBe("total"));

  it.each([
    ["a group", "Commission jardin;;;"],
    ["a letter", "B;;;"],
    ["a line of dashes", "-----;-----;-----;-----"],
    ["a title between dashes", "— Bureau —;;;"],
    ["a signature", "Fait à Brest;;;le 12/03/2024"],
    ["a date", "Édité le 12 mars 2024;;;"],
    ["a page", "Page 1 sur 3;;;"],
    ["a sentence", "Les personnes en gras siègent au conseil;;;"],
  ])("%s", (_, line) => {
    const first = PEOPLE.split("\n")[0] ?? "";
    const text = `${HEADER}\n${first}\n${line}\n${PEOPLE}`;
    expect(roles(text)).toEqual(["header", ".", "title", ".", ".", "."]);
  });

  it("a signature, and the name under it", () => {
    const end = "Fait à Brest, le 12 mars;;;\nLa présidente,;;;\nSoazig Kermarrec;;;";
    expect(roles(`${HEADER}\n${PEOPLE}\n${end}`).slice(4)).toEqual(["title", "title", "title"]);
  });

  it("the header again, whatever its capitals and blanks", () => {
    expect(roles(`${HEADER}\n${PEOPLE}\nNOM; prénom ;e-mail;VILLE\n${PEOPLE}`)[4]).toBe(
      "header_again",
    );
  });

  it("one word alone, where everybody has two names", () => {
    expect(roles(`${HEADER}\nLanderneau;;;\n${FIVE}`)[1]).toBe("title");
  });

  it.each([
    ["somebody of whom the name alone is known", `${HEADER}\nTotal;Jean;jean@exemple.org;Brest`],
    ["a name that is a word for totals", `${HEADER}\n${PEOPLE}\nSomme;Ana;ana@exemple.org;Brest`],
    ["a name alone among few", `${HEADER}\n${PEOPLE}\nLanderneau;;;`],
    ["a list of names", "Nom\nTanguy\nBureau\nLe Meur"],
    ["somebody without an e-mail", `${HEADER}\n${PEOPLE}\nBureau;Léa;;`],
  ])("not %s", (_, text) => expect(new Set(roles(text).slice(1))).toEqual(new Set(["."])));
});

describe("what somebody says of a line", () => {
  const text = `Amicale;;;\n${HEADER}\nTOTAL;;;40\n${PEOPLE}`;

  it("counts before what was recognised", () => {
    const marks: Mark[] = [
      { line: 3, as: "person" },
      { line: 4, as: "ignored" },
    ];
    expect(roles(text, marks)).toEqual(["before", "header", ".", "marked", ".", "."]);
  });

  it("makes another line the header", () => {
    expect(roles(text, [{ line: 1, as: "header" }])[0]).toBe("header");
    expect(sort(text, [{ line: 1, as: "header" }]).header).toEqual([1]);
  });

  it("says that no line is the header", () => {
    expect(sort(`${HEADER}\n${PEOPLE}`, [{ line: 1, as: "person" }])).toMatchObject({
      header: [],
      people: 4,
    });
  });
});

it("shows the first lines, the last, and those that are nobody's between", () => {
  const many = Array.from({ length: 500 }, (_, n) => `Nom${n};Prénom${n};p${n}@exemple.org;Brest`);
  many[300] = "TOTAL;;;300";
  const { lines, people } = sort([HEADER, ...many].join("\n"));
  expect(people).toBe(499);
  expect(lines.map(({ line }) => line)).toEqual([
    ...Array.from({ length: 40 }, (_, n) => n + 1),
    302,
    ...Array.from({ length: 10 }, (_, n) => n + 492),
  ]);
});
