import { foldText } from "../kernel/text.ts";
import { foldKey, nameKey, phoneKey, postcodeKey } from "../people/name-keys.ts";
import type { MatchKind } from "./import.ts";
import type { ImportedPerson } from "./parse-row.ts";

/** Somebody of the roster who may be the person of a line. */
export interface Candidate {
  /** Their key in the store. */
  readonly row: number;
  readonly givenName: string;
  readonly familyName: string;
  readonly postcode: string;
  readonly town: string;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
}

export type Match =
  | { kind: "nobody" }
  | { kind: "somebody"; row: number; by: MatchKind }
  /** Nobody can tell: who they may be is asked. */
  | {
      kind: "perhaps";
      reason: "matches_several" | "email_of_someone_else" | "namesake";
      rows: readonly number[];
    };

interface Name {
  givenName: string;
  familyName: string;
}

/**
 * Whether two names may be one person's: the same, the same given name (a family name changes), one
 * with fewer words than the other, or an initial for a given name. Two people of one household
 * share an e-mail, so an e-mail alone is not enough.
 */
export function namesAgree(a: Name, b: Name): boolean {
  const [givenA, givenB] = [foldText(a.givenName), foldText(b.givenName)];
  if (givenA !== "" && givenA === givenB) return true;
  const [wordsA, wordsB] = [words(a), words(b)];
  const [fewer, more] = wordsA.length <= wordsB.length ? [wordsA, wordsB] : [wordsB, wordsA];
  const fits = (word: string) =>
    more.some((other) => word === other || isInitial(word, other) || isInitial(other, word));
  return fewer.every(fits);
}

function isInitial(letter: string, word: string): boolean {
  return letter.length === 1 && word.startsWith(letter);
}

function words(name: Name): string[] {
  return foldText(`${name.givenName} ${name.familyName}`)
    .split(" ")
    .filter((word) => word !== "");
}

/**
 * Who of the roster a line is: by one of its e-mails, otherwise by name and place. `byName` is only
 * asked when no e-mail is known; it gives who has the same name key.
 */
export function matchPerson(
  person: ImportedPerson,
  byEmail: readonly Candidate[],
  byName: () => readonly Candidate[],
): Match {
  if (byEmail.length > 0) return matchByEmail(person, byEmail);
  const namesakes = byName().map((candidate) => ({ candidate, is: compare(person, candidate) }));
  const rowsOf = (kind: Likeness) =>
    namesakes.filter(({ is }) => is === kind).map(({ candidate }) => candidate.row);
  const [same, perhaps] = [rowsOf("same"), rowsOf("perhaps")];
  const [row] = same;
  if (same.length > 1) return { kind: "perhaps", reason: "matches_several", rows: same };
  if (row !== undefined) return { kind: "somebody", row, by: "name_and_postcode" };
  if (perhaps.length > 0) return { kind: "perhaps", reason: "namesake", rows: perhaps };
  return { kind: "nobody" };
}

type Likeness = "same" | "perhaps" | "other";

/**
 * Two of one name are the same person with one phone, with one place unless each has an e-mail of
 * their own, and where neither says a place or an e-mail. With two places they are two people.
 */
function compare({ fields }: ImportedPerson, candidate: Candidate): Likeness {
  const phones = new Set(candidate.phones.map(phoneKey));
  if (fields.phones.some((phone) => phones.has(phoneKey(phone)))) return "same";
  const [here, there] = [placeOf(fields, candidate), placeOf(candidate, fields)];
  if (here !== "" && there !== "" && here !== there) return "other";
  const eachHasEmail = fields.emails.length > 0 && candidate.emails.length > 0;
  return here === there && !eachHasEmail ? "same" : "perhaps";
}

interface Place {
  postcode: string;
  town: string;
}

/** Where somebody lives, by what both of them tell: the postcode, or else the town. */
function placeOf(one: Place, other: Place): string {
  const isCoded = one.postcode !== "" && other.postcode !== "";
  if (isCoded) return postcodeKey(one.postcode);
  const isNamed = one.town !== "" && other.town !== "";
  return isNamed ? foldKey(one.town) : postcodeKey(one.postcode) || foldKey(one.town);
}

function matchByEmail({ fields }: ImportedPerson, candidates: readonly Candidate[]): Match {
  const agreeing = candidates.filter((candidate) => namesAgree(candidate, fields));
  const exact = agreeing.filter((candidate) => nameKey(candidate) === nameKey(fields));
  const found = exact.length > 0 ? exact : agreeing;
  const [first, second] = found;
  const rows = (list: readonly Candidate[]) => list.map(({ row }) => row);
  if (first === undefined) {
    return { kind: "perhaps", reason: "email_of_someone_else", rows: rows(candidates) };
  }
  if (second !== undefined)
    return { kind: "perhaps", reason: "matches_several", rows: rows(found) };
  return { kind: "somebody", row: first.row, by: "email" };
}
