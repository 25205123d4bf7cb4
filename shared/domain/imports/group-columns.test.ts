import { describe, expect, it } from "vitest";
import { groupCells, groupDaysReader, withoutOffice } from "./group-columns.ts";
import { guessColumns } from "./guess-columns.ts";
import { RowNotes } from "./row-notes.ts";

const fields = (headers: readonly string[], ...lines: readonly (readonly string[])[]) =>
  guessColumns(
    headers,
    headers.map((_, at) => lines.map((line) => line[at] ?? "")),
  ).map(({ field }) => field);

describe("beside a column of circles", () => {
  it("the days of a mandate are those of being in them, and a role is no status", () => {
    const headers = ["Nom", "Prénom", "Cercle", "Rôle dans le cercle", "Mandat du", "au"];
    const line = ["Tanguy", "Solène", "Jardin", "Référente", "01/09/2025", "31/08/2026"];
    const others = ["familyName", "givenName", "group", "notes"];
    expect(fields(headers, line)).toEqual([...others, "groupStart", "groupEnd"]);
    const without = headers.map((header) => (header === "Cercle" ? "Ville" : header));
    expect(fields(without, line)).toContain("statusStart");
  });

  it("those of a membership, or of a status that the file has, stay what they are", () => {
    const headers = ["Nom", "Statut", "Début", "Fin", "Date d’adhésion", "Commission"];
    const line = ["Roux", "adhérente", "01/10/2024", "30/09/2026", "01/01/2020", "Culture"];
    const told = fields(headers, line);
    expect(told.filter((field) => field.startsWith("group"))).toEqual(["group"]);
    expect(fields(["Nom", "Groupe", "Membre depuis"], ["Roux", "Culture", "01/10/2024"])).toEqual([
      "fullName",
      "group",
      "statusStart",
    ]);
  });

  it("what an export of circles calls since and until are days of it, once", () => {
    const headers = ["Last name", "First name", "Circle", "Since", "Until", "From"];
    const line = ["Kerven", "Maëlle", "General", "2024-03-12", "2026-12-31", "2024-03-12"];
    expect(fields(headers, line).slice(2)).toEqual(["group", "groupStart", "groupEnd", "ignore"]);
  });
});

const whole = (cell: string) => (cell === "" ? [] : [cell]);

describe("a column that is of one circle by its header", () => {
  const cells = groupCells(
    ["group", "group", "group"],
    ["Commission culture", "Commission", "Groupe"],
    [
      ["x", "oui", "Presse"],
      ["", "non", "oui"],
      ["référente", "oui", "Terrain"],
      ["Oui", "oui", "Terrain"],
    ],
    whole,
  );
  it.each([
    ["x", 0, ["Commission culture"], false],
    ["non", 0, [], false],
    ["", 0, [], false],
    ["-", 0, [], false],
    ["référente", 0, ["Commission culture"], true],
    // Of any commission: it says of none that somebody is in it.
    ["oui", 1, [], false],
    ["Presse", 2, ["Presse"], false],
    ["GT Logement (référente), Presse", 2, ["GT Logement (référente), Presse"], true],
  ])("reads %j in column %i", (cell, column, names, saysMore) => {
    expect(cells(cell, column)).toEqual({ names, saysMore });
  });
});

it.each([
  ["GT Logement (référent·e)", "GT Logement"],
  ["Com [suppléant]", "Com"],
  ["Presse (nord)", "Presse (nord)"],
  ["(référente)", "(référente)"],
  ["Bureau (membre)", "Bureau (membre)"],
])("%s is the circle %s", (name, expected) => {
  expect(withoutOffice(name, (folded) => folded === "bureau membre")).toBe(expected);
});

function daysOf(start: string, end: string, isIn = true) {
  const notes = new RowNotes(["Du", "Au"]);
  const days = groupDaysReader(["groupStart", "groupEnd"], () => "dayFirst", "2026-06-01");
  const told = days([start, end], isIn, notes);
  return [told.start, told.end, notes.doubts.map(({ reason }) => reason), notes.kept];
}

describe("the days of somebody in a circle", () => {
  it.each([
    ["15/03/2025", "14/03/2027", ["2025-03-15", "2027-03-14", [], []]],
    ["15/03/2025", "-", ["2025-03-15", null, [], []]],
    ["", "31/12/2026", [null, "2026-12-31", [], []]],
    ["", "31/12/2020", ["2020-12-31", "2020-12-31", ["start_unknown"], ["Au : 31/12/2020"]]],
    ["15/03/2025", "14/03/2024", ["2025-03-15", null, ["end_before_start"], ["Au : 14/03/2024"]]],
    ["au printemps", "", [null, null, ["bad_date"], ["Du : au printemps"]]],
  ])("from %j to %j", (start, end, expected) => {
    expect(daysOf(start, end)).toEqual(expected);
  });

  it("who is in none keeps them as words", () => {
    expect(daysOf("15/03/2025", "néant", false)).toEqual([null, null, [], ["Du : 15/03/2025"]]);
  });
});
