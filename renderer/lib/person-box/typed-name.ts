import { emptyPerson } from "#shared/domain/people/person-fields.ts";
import type { NewPerson } from "#shared/domain/people/person.ts";

/**
 * A new person from a name typed in one go: the first word is the given name, the rest the family
 * name, unless the family name is told by its capitals (`LE GOFF Léa`, `Léa LE GOFF`) or by a comma
 * behind it (`Le Goff, Léa`).
 */
export function newPersonFrom(typed: string): NewPerson {
  return { ...emptyPerson(), ...splitName(typed) };
}

export function splitName(typed: string): { givenName: string; familyName: string } {
  const [familyName = "", givenName = "", ...more] = typed.split(",").map((part) => part.trim());
  if (familyName !== "" && givenName !== "" && more.length === 0) return { givenName, familyName };
  const words = typed.trim().split(/\s+/).filter(Boolean);
  const capitals = words.filter(isCapital);
  if (capitals.length > 0 && capitals.length < words.length) {
    return {
      givenName: words.filter((word) => !isCapital(word)).join(" "),
      familyName: capitals.join(" "),
    };
  }
  return { givenName: words[0] ?? "", familyName: words.slice(1).join(" ") };
}

function isCapital(word: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(word) && word === word.toUpperCase();
}
