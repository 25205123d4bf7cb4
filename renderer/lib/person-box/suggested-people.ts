import { matchesWords } from "#shared/domain/kernel/word-match.ts";
import { personName, type Named } from "#renderer/lib/format.ts";

/** Somebody who can be suggested, as far as suggesting goes. */
interface Suggested extends Named {
  readonly id: string;
}

/**
 * In which order people are suggested: whoever is not noted yet before the others (Enter again is the next of
 * the same name), and among them the members of the meeting's body.
 */
export function suggestedPeople<Person extends Suggested>(
  found: readonly Person[],
  members: readonly Suggested[],
  typed: string,
  isNoted: (id: string) => boolean,
): (Person | Suggested)[] {
  const ids = new Set(found.map(({ id }) => id));
  const ofBody = new Set(members.map(({ id }) => id));
  // Many may have the name: a member is suggested though they are not among the first found.
  const further = members.filter((one) => !ids.has(one.id) && matchesWords(personName(one), typed));
  const rank = ({ id }: Suggested) => (isNoted(id) ? 2 : 0) + (ofBody.has(id) ? 0 : 1);
  return [...further, ...found].toSorted((a, b) => rank(a) - rank(b));
}
