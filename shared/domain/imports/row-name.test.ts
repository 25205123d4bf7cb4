import { describe, expect, it } from "vitest";
import { nameHabit } from "./full-name.ts";
import type { ImportField } from "./import.ts";
import { nameReader } from "./row-name.ts";
import { RowNotes } from "./row-notes.ts";

const HEADERS = ["Prénom", "Nom"];

function read(given: string, family: string) {
  const columns: ImportField[] = ["givenName", "familyName"];
  const notes = new RowNotes(HEADERS);
  const name = nameReader(columns, nameHabit("", []))([given, family], false, notes);
  return [name.givenName, name.familyName, notes.kept, notes.doubts.map(({ reason }) => reason)];
}

describe("a name in two columns", () => {
  it.each([
    ["Élie", "ŒUVRAY (née Tanguy)", ["Élie", "ŒUVRAY", ["Nom : née Tanguy"], []]],
    ["Élie", "ŒUVRAY née LE BIHAN", ["Élie", "ŒUVRAY", ["Nom : née LE BIHAN"], []]],
    ["Élie (trésorière)", "Œuvray", ["Élie", "Œuvray", ["Prénom : trésorière"], []]],
    ["Élie (Mme)", "Œuvray", ["Élie (Mme)", "Œuvray", [], []]],
    ["Maël", "Le Bihan", ["Maël", "Le Bihan", [], []]],
    ["Maël", "(inconnu)", ["Maël", "(inconnu)", [], []]],
    ["", "Amicale (section de Brest)", ["", "Amicale (section de Brest)", [], []]],
    ["Anne Kerneur (née Gaudin)", "", ["Anne", "Kerneur", ["Prénom : née Gaudin"], []]],
    ["Ronan et Solène", "KERMABON", ["Ronan et Solène", "KERMABON", [], ["several_people"]]],
    ["Ronan & Solène", "KERMABON", ["Ronan & Solène", "KERMABON", [], ["several_people"]]],
  ] as const)("%s, %s", (given, family, expected) => {
    expect(read(given, family)).toEqual(expected);
  });
});
