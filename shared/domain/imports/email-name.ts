import { PERSON_FIELDS, type PersonFields } from "../people/person-fields.ts";
import { splitFullName } from "./full-name.ts";
import { givenness } from "./given-names.ts";
import { recipientsIn } from "./recipients.ts";
import { within } from "./within.ts";

const MAX = PERSON_FIELDS.familyName.max;

/**
 * The name that an address seems to be of, where nothing else names anybody: `paul.gaudin@…` is Paul
 * Gaudin. One word alone is taken for a family name, unless it is a known given one.
 */
export function nameOfEmail(email: string): Pick<PersonFields, "givenName" | "familyName"> {
  const [local = ""] = email.slice(0, email.lastIndexOf("@")).split("+", 1);
  const words = local
    .split(/[._]+/)
    .map((word) => within(word, "0123456789"))
    .filter((word) => word !== "");
  if (words.length === 0) return { givenName: "", familyName: email.slice(0, MAX) };
  const [only = ""] = words;
  if (words.length === 1 && givenness(only) > 0)
    return { givenName: capitalised(only), familyName: "" };
  const text = words.map(capitalised).join(" ").slice(0, MAX);
  const { givenName, familyName } = splitFullName(text, {
    order: words.length > 1 ? "givenFirst" : "familyFirst",
    steady: false,
  });
  return { givenName, familyName };
}

/** The name that stands before an address: `Paul Gaudin <paul@…>`; empty for none. */
export function displayNameIn(cells: readonly string[]): string {
  for (const cell of cells) {
    const [only] = recipientsIn(cell) ?? [];
    if (only !== undefined && only.name !== "") return only.name.slice(0, MAX);
  }
  return "";
}

/** A name in one text, where no column says its order. */
export function wholeName(text: string): Pick<PersonFields, "givenName" | "familyName"> {
  const { givenName, familyName } = splitFullName(text);
  return { givenName, familyName };
}

function capitalised(word: string): string {
  return word.toLowerCase().replace(/(?:^|-)\p{L}/gu, (letter) => letter.toUpperCase());
}
