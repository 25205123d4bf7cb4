import type { MembershipStatus } from "../people/person.ts";

/** Somebody whose name or contacts might stand in a text that goes out. */
export interface Subject {
  readonly personId: string;
  readonly givenName: string;
  readonly familyName: string;
  /** Other words this meeting uses for them: the labels of mentions. */
  readonly aliases: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly street: string;
  readonly postcode: string;
  readonly town: string;
  /** The statuses held on the day of the publication. */
  readonly statuses: readonly MembershipStatus[];
  /** A consent that is valid on that day. It covers the name, never a contact. */
  readonly mayPublishName: boolean;
  /** Attends this meeting or is mentioned in it, whatever the item. */
  readonly involved: boolean;
}

/** The name as the public reads it. */
export function displayName(subject: Pick<Subject, "givenName" | "familyName">): string {
  return [subject.givenName, subject.familyName].filter((part) => part !== "").join(" ");
}

/** Words that stand in many names and are nobody's by themselves. */
export const PARTICLES: ReadonlySet<string> = new Set(
  "le la les de du des da das do dos di del della van von der den ten ter el al ben bin ibn abu saint sainte san".split(
    " ",
  ),
);

const NATIONAL_DIGITS = 9;

/** Shorter numbers (a short code, a mistake) are also prices and years: nobody searches for them. */
export const SHORTEST_PHONE = 6;

/**
 * What is the same in every way of writing a phone number: its last nine digits, so that `06…`,
 * `+336…` and `00336…` agree. The table `person_phone` holds the same.
 */
export function phoneKey(phone: string): string {
  return phone.replace(/\D/g, "").slice(-NATIONAL_DIGITS);
}
