import { PERSON_FIELDS, type PersonFields } from "../people/person-fields.ts";
import { isEmail } from "./contacts.ts";
import { splitFullName, type NameHabit } from "./full-name.ts";
import { givenness } from "./given-names.ts";
import type { ImportField } from "./import.ts";
import {
  isCivility,
  setBirthApart,
  setBracketsApart,
  soundsLikeOrganisation,
} from "./name-parts.ts";
import { lineOf } from "./row-cells.ts";
import type { RowNotes } from "./row-notes.ts";

export type Name = Pick<PersonFields, "givenName" | "familyName">;

const MAX = PERSON_FIELDS.familyName.max;

/** Makes the function that names who a line is; both names are empty where nobody is named. */
export function nameReader(columns: readonly ImportField[], habit: NameHabit) {
  const [given, family, full, birth, organisation] = (
    ["givenName", "familyName", "fullName", "birthName", "organisation"] as const
  ).map((field) => columns.indexOf(field));
  const inParts = given !== -1 || family !== -1;

  return (cells: readonly string[], isOrganisation: boolean, notes: RowNotes): Name => {
    const line = (index = -1) => {
      const text = lineOf(cells, index, MAX, notes);
      // Address books put the address where there is no name.
      return text.includes("@") && isEmail(text.replace(/^<|>$/g, "")) ? "" : text;
    };
    const givenName = usual(withoutCivility(line(given)));
    const familyName = withoutCivility(line(family)) || line(birth);
    if (given !== undefined && / (?:et|&|and) /i.test(givenName)) {
      notes.doubt("several_people", given, givenName);
    }
    if (givenName !== "" && familyName === "") return inOneCell(givenName, given, habit, notes);
    if (givenName !== "") {
      return {
        givenName: withoutAside(givenName, given, notes),
        familyName: withoutAside(familyName, family, notes),
      };
    }
    if (familyName !== "") return { givenName, familyName };
    const whole = line(full)
      .replace(/<[^<>\s]{3,254}>/, "")
      .trim();
    if (whole === "") return { givenName: "", familyName: line(organisation) };
    // Beside columns of names that are empty, what is no known person’s name is an organisation’s.
    if (isOrganisation || (inParts && !namesSomebody(whole))) {
      return { givenName: "", familyName: whole };
    }
    const name = splitFullName(whole, habit);
    if (full !== undefined && name.aside !== "") notes.keep(full, name.aside);
    if (full !== undefined && name.several) notes.doubt("several_people", full, whole);
    return { givenName: name.givenName, familyName: name.familyName };
  };
}

/** `Paul Gaudin` under a given name, with no family name: address books have it so. */
function inOneCell(
  text: string,
  column: number | undefined,
  habit: NameHabit,
  notes: RowNotes,
): Name {
  const last = text.slice(text.lastIndexOf(" ") + 1);
  if (last === text || givenness(last) > 0) return { givenName: text, familyName: "" };
  const { givenName, familyName, aside } = splitFullName(text, habit);
  if (aside !== "" && column !== undefined) notes.keep(column, aside);
  return { givenName, familyName };
}

/** `KERNEUR (née Gaudin)` beside a given name: what is no part of the name goes to the notes. */
function withoutAside(name: string, column: number | undefined, notes: RowNotes): string {
  if (column === undefined || !name.includes(" ") || soundsLikeOrganisation(name)) return name;
  const bracketed = setBracketsApart(name);
  const born = setBirthApart(bracketed.text.split(" ").filter((word) => word !== ""));
  const aside = [...bracketed.aside, ...born.aside];
  if (aside.length === 0 || born.words.length === 0) return name;
  notes.keep(column, aside.join(", "));
  return born.words.join(" ");
}

/** Of several given names that commas part, as at the registry, the first is the usual one. */
function usual(givenName: string): string {
  const comma = givenName.indexOf(",");
  return comma > 0 ? givenName.slice(0, comma).trim() : givenName;
}

function withoutCivility(name: string): string {
  if (!name.includes(" ")) return name;
  const words = name.split(" ");
  const rest = words.filter((word, at) => at > 0 || !isCivility(word, at, words));
  return rest.join(" ");
}

function namesSomebody(text: string): boolean {
  const words = text.split(/[\s,]/).filter((word) => word !== "");
  return words.some((word, at) => givenness(word) > 0 || isCivility(word, at, words));
}
