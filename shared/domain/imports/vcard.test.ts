import { describe, expect, it } from "vitest";
import { PERSON_TEXTS } from "../people/person-fields.ts";
import { CARD_COLUMNS, CardReader } from "./vcard.ts";

/** The cells that hold something, by the name of their column. */
function cards(text: string): Record<string, string>[] {
  const reader = new CardReader();
  for (const line of text.split("\n")) reader.push(line);
  reader.end();
  return reader
    .rows()
    .map(({ cells }) =>
      Object.fromEntries(
        CARD_COLUMNS.map(({ name }, i) => [name, cells[i] ?? ""]).filter(([, cell]) => cell !== ""),
      ),
    );
}

it("has of a card what a person may say of themself", () => {
  const fed = new Set<string>(CARD_COLUMNS.map(({ field }) => field));
  expect(PERSON_TEXTS.filter((name) => !fed.has(name))).toEqual([]);
});

describe("a card", () => {
  it("of vCard 3.0, folded, with escapes", () => {
    expect(
      cards(
        [
          "BEGIN:VCARD",
          "VERSION:3.0",
          "N:Le Meur;Gwen;;Mme;",
          "FN:Gwen Le Meur",
          "item1.EMAIL;type=INTERNET;type=pref:gwen@exemple.org",
          "item1.X-ABLabel:Privé",
          "EMAIL:gwen@travail.example",
          "TEL;TYPE=CELL:06 11 22 33 44",
          "TEL;TYPE=FAX:0298000000",
          "ADR;TYPE=WORK:;;1 quai A;Brest;;29200;France",
          "ADR;TYPE=HOME:;Bât. B;3 rue du Port\\, porte 2;Vannes;;56000;France",
          "ORG:Amicale du Moulin;Bureau",
          "NOTE:Vient le mardi\\npuis le jeu",
          " di",
          "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ",
          " SkZJRgABAQ==",
          "END:VCARD",
        ].join("\n"),
      ),
    ).toEqual([
      {
        "N (family)": "Le Meur",
        "N (given)": "Gwen",
        FN: "Gwen Le Meur",
        EMAIL: "gwen@exemple.org, gwen@travail.example",
        TEL: "06 11 22 33 44",
        "ADR (street)": "3 rue du Port, porte 2, Bât. B",
        "ADR (postcode)": "56000",
        "ADR (town)": "Vannes",
        "ADR (country)": "France",
        ORG: "Amicale du Moulin, Bureau",
        NOTE: "Vient le mardi\npuis le jeudi",
      },
    ]);
  });

  it("of vCard 4.0, with addresses for values and quotes in parameters", () => {
    expect(
      cards(
        [
          "BEGIN:VCARD",
          "VERSION:4.0",
          'FN;SORT-AS="Quéré,Ali":Ali Quéré',
          "N:Quéré;Ali;;;",
          "PRONOUNS;LANGUAGE=fr:il/lui",
          'TEL;VALUE=uri;PREF=1;TYPE="voice,home":tel:+33-2-98-11-22-33',
          "EMAIL;PREF=1:mailto:ali@exemple.org",
          'ADR;LABEL="3 rue A\\nBrest: ici";TYPE=home:;;3 rue A;Brest;;29200;',
          "END:VCARD",
        ].join("\n"),
      ),
    ).toEqual([
      {
        "N (family)": "Quéré",
        "N (given)": "Ali",
        FN: "Ali Quéré",
        EMAIL: "ali@exemple.org",
        TEL: "+33-2-98-11-22-33",
        "ADR (street)": "3 rue A",
        "ADR (postcode)": "29200",
        "ADR (town)": "Brest",
        PRONOUNS: "il/lui",
      },
    ]);
  });

  it("of vCard 2.1 as telephones write it", () => {
    expect(
      cards(
        [
          "BEGIN:VCARD",
          "VERSION:2.1",
          "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Qu=C3=A9r=C3=A9;Ma=C3=ABl;;;",
          "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Ma=C3=ABl Qu=C3=",
          "=A9r=C3=A9",
          "TEL;CELL;PREF:0611223344",
          "TEL;HOME:0298112233",
          "NOTE;ENCODING=QUOTED-PRINTABLE:ligne une=0D=0A=",
          "ligne deux",
          "PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAQ",
          " AAAQABAAD/2wBD",
          "",
          "END:VCARD",
          "begin:vcard",
          "N;ENCODING=QUOTED-PRINTABLE:L=E9v=EAque;Zo=E9",
          "end:vcard",
        ].join("\n"),
      ),
    ).toEqual([
      {
        "N (family)": "Quéré",
        "N (given)": "Maël",
        FN: "Maël Quéré",
        TEL: "0611223344 / 0298112233",
        NOTE: "ligne une\nligne deux",
      },
      { "N (family)": "Lévêque", "N (given)": "Zoé" },
    ]);
  });

  it("has a note of several lines as some telephones write it", () => {
    const text = "BEGIN:VCARD\nN:Tanguy;Zoé\nNOTE:vient le mardi\npuis le jeudi\nEND:VCARD";
    expect(cards(text)[0]).toMatchObject({ NOTE: "vient le mardi\npuis le jeudi" });
  });

  it.each([
    ["says so", "KIND:org\nFN:Amicale du Moulin\nN:;;;;"],
    ["an address book says so of", "N:;;;;\nFN:Amicale du Moulin\nX-ABShowAs:COMPANY"],
    ["is named as its organisation", "FN:Amicale du Moulin\nORG:Amicale du Moulin;"],
  ])("of an organisation, which %s, is no given name", (_, lines) => {
    expect(cards(`BEGIN:VCARD\n${lines}\nEND:VCARD`)[0]).toMatchObject({
      "N (family)": "Amicale du Moulin",
      FN: "Amicale du Moulin",
    });
  });

  it("begins on a line, and says which was never ended", () => {
    const reader = new CardReader();
    const lines = ["BEGIN:VCARD", "FN:Ana", "END:VCARD", "", "BEGIN:VCARD", "FN:Zoé"];
    for (const line of lines) reader.push(line);
    expect(reader.end()).toBe(5);
    expect(reader.rows().map(({ line }) => line)).toEqual([1]);
  });
});
