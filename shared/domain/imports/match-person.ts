import { foldText } from "../kernel/text.ts";
import { nameKey } from "../people/name-keys.ts";
import type { MatchKind } from "./import.ts";
import type { ImportedPerson } from "./parse-row.ts";

/** Somebody of the roster who may be the person of a line. */
export interface Candidate {
  /** Their key in the store. */
  readonly row: number;
  readonly givenName: string;
  readonly familyName: string;
  readonly hasEmail: boolean;
}

export type Match =
  | { kind: "nobody" }
  | { kind: "somebody"; row: number; by: MatchKind }
  | { kind: "refused"; reason: "matches_several" | "email_of_someone_else"; value: string };

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
 * Who of the roster a line is: by one of its e-mails, otherwise by name and postcode. `byName` is
 * only asked when no e-mail is known; it gives who has the same name key and postcode.
 */
export function matchPerson(
  person: ImportedPerson,
  byEmail: readonly Candidate[],
  byName: () => readonly Candidate[],
): Match {
  if (byEmail.length > 0) return matchByEmail(person, byEmail);
  const { fields } = person;
  // Without a postcode, two who each have an e-mail, not the same, are namesakes.
  const distinct = fields.postcode === "" && fields.emails.length > 0;
  const named = byName().filter((candidate) => !(distinct && candidate.hasEmail));
  const [first, second] = named;
  if (first === undefined) return { kind: "nobody" };
  if (second !== undefined) {
    return { kind: "refused", reason: "matches_several", value: whole(fields) };
  }
  return { kind: "somebody", row: first.row, by: "name_and_postcode" };
}

function matchByEmail({ fields }: ImportedPerson, candidates: readonly Candidate[]): Match {
  const value = fields.emails.join(", ");
  const agreeing = candidates.filter((candidate) => namesAgree(candidate, fields));
  const exact = agreeing.filter((candidate) => nameKey(candidate) === nameKey(fields));
  const [first, second] = exact.length > 0 ? exact : agreeing;
  if (first === undefined) return { kind: "refused", reason: "email_of_someone_else", value };
  if (second !== undefined) return { kind: "refused", reason: "matches_several", value };
  return { kind: "somebody", row: first.row, by: "email" };
}

function whole(name: Name): string {
  return `${name.givenName} ${name.familyName}`.trim();
}
