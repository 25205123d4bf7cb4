import { z } from "zod";

export const PHONE_PATTERN = /^\+?[\d ().-]{4,30}$/;

/** The longest an e-mail may be, in UTF-16 units, and the most entries of a list. */
export const EMAIL_LENGTH = 254;
export const MOST_IN_LIST = 10;

export const Email = z.email().max(EMAIL_LENGTH);
export const Phone = z.string().trim().regex(PHONE_PATTERN);

interface TextField {
  /** One line, or as many as one likes. */
  readonly kind: "line" | "text";
  /** The longest it may be, in UTF-16 units. */
  readonly max: number;
  readonly section: "identity" | "contact" | "notes";
  /** What an import does to somebody of the roster: fills it when it is empty, or replaces it. */
  readonly import: "fills" | "replaces";
}

interface ListField {
  readonly kind: "emails" | "phones";
  readonly section: "contact";
  readonly import: "adds";
}

/**
 * Everything a person tells the collective about themself, in the order of screens. The schema, the
 * columns of the store, the forms, the panel, the import and the journal's names are made from it: the
 * README of `shared/` says what a field more takes besides its line here.
 */
export const PERSON_FIELDS = {
  givenName: { kind: "line", max: 200, section: "identity", import: "fills" },
  familyName: { kind: "line", max: 200, section: "identity", import: "fills" },
  pronoun: { kind: "line", max: 60, section: "identity", import: "replaces" },
  emails: { kind: "emails", section: "contact", import: "adds" },
  phones: { kind: "phones", section: "contact", import: "adds" },
  street: { kind: "line", max: 300, section: "contact", import: "replaces" },
  postcode: { kind: "line", max: 20, section: "contact", import: "replaces" },
  town: { kind: "line", max: 120, section: "contact", import: "replaces" },
  notes: { kind: "text", max: 20_000, section: "notes", import: "fills" },
} as const satisfies Record<string, TextField | ListField>;

type Fields = typeof PERSON_FIELDS;
export type PersonField = keyof Fields;
type OfKind<Kind extends string> = {
  [Name in PersonField]: Fields[Name]["kind"] extends Kind ? Name : never;
}[PersonField];
export type PersonLine = OfKind<"line">;
export type PersonText = OfKind<"line" | "text">;
export type PersonList = OfKind<"emails" | "phones">;

const names = Object.keys(PERSON_FIELDS) as PersonField[];

export const PERSON_LISTS: readonly PersonList[] = names.filter(
  (name): name is PersonList => PERSON_FIELDS[name].import === "adds",
);
export const PERSON_TEXTS: readonly PersonText[] = names.filter(
  (name): name is PersonText => PERSON_FIELDS[name].import !== "adds",
);
export const PERSON_LINES: readonly PersonLine[] = PERSON_TEXTS.filter(
  (name): name is PersonLine => PERSON_FIELDS[name].kind === "line",
);

export function isPersonField(name: string): name is PersonField {
  return Object.hasOwn(PERSON_FIELDS, name);
}

export function isPersonText(name: string): name is PersonText {
  return (PERSON_TEXTS as readonly string[]).includes(name);
}

/** The fields that stand in one part of a screen, in their order. */
export function fieldsOf(section: TextField["section"]): PersonField[] {
  return names.filter((name) => PERSON_FIELDS[name].section === section);
}

type Shape = {
  [Name in PersonField]: Fields[Name]["kind"] extends "line" | "text"
    ? z.ZodString
    : Fields[Name]["kind"] extends "emails"
      ? z.ZodArray<typeof Email>
      : z.ZodArray<typeof Phone>;
};

function schemaOf(field: TextField | ListField) {
  switch (field.kind) {
    case "line":
      return z.string().trim().max(field.max);
    case "text":
      return z.string().max(field.max);
    case "emails":
      return z.array(Email).max(MOST_IN_LIST);
    default:
      return z.array(Phone).max(MOST_IN_LIST);
  }
}

/** Every field but a name may be empty. */
export const PersonFields = z.object(
  Object.fromEntries(names.map((name) => [name, schemaOf(PERSON_FIELDS[name])])) as Shape,
);
export type PersonFields = z.infer<typeof PersonFields>;

/** Nothing said of anybody yet: to be filled. */
export function emptyPerson(): PersonFields {
  const empty = names.map((name) => [name, PERSON_FIELDS[name].import === "adds" ? [] : ""]);
  return Object.fromEntries(empty) as PersonFields;
}

type Snake<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `_${Lowercase<First>}`}${Snake<Rest>}`
  : "";
export type PersonColumn = { [Name in PersonField]: Snake<Name> }[PersonField];

/** What the store and its journal call a field: `givenName` is `given_name`. */
export function columnOf<Name extends PersonField>(name: Name): Snake<Name> {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) as Snake<Name>;
}

export const PERSON_COLUMNS: readonly PersonColumn[] = names.map((name) => columnOf(name));
