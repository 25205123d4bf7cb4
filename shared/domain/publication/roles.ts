import type { MembershipStatus } from "../people/person.ts";
import type { PublicPageLabels } from "./labels.ts";
import type { NameStyle } from "./publication.ts";
import type { Subject } from "./subject.ts";

/** From what says most about someone's part in the collective to what says least. */
const BY_WEIGHT: readonly MembershipStatus[] = [
  "elected",
  "candidate",
  "organiser",
  "adherent",
  "engaged",
  "supporting_organisation",
];

/** How somebody who is not named appears: their role, or initials where there are letters. */
export function replacementFor(
  subject: Subject,
  style: NameStyle,
  labels: Pick<PublicPageLabels, "role" | "someone">,
): string {
  const role = BY_WEIGHT.find((status) => subject.statuses.includes(status));
  const words = role === undefined ? labels.someone : labels.role[role];
  return style === "initials" ? (initials(subject) ?? words) : words;
}

/** « M. L. »; null for a name in one piece, one that its initials would tell, or one without letters. */
function initials(subject: Subject): string | null {
  const parts = [subject.givenName, subject.familyName].filter((part) => part !== "");
  const letters = parts.map((part) => /\p{L}/u.exec(part)?.[0]);
  const tooShort = parts.some((part) => (part.match(/\p{L}/gu) ?? []).length < 2);
  if (parts.length < 2 || tooShort || letters.includes(undefined)) return null;
  return letters.map((letter) => `${(letter ?? "").toLocaleUpperCase("fr")}.`).join(" ");
}
