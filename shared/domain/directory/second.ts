import type { Directory, DirectoryPerson } from "./directory.ts";

/*
 * Who counts as two people where keys take the place of lost ones. Whoever manages the members can invite
 * somebody of their own making, and draw parts to come in by: neither may be the second word that takes the place
 * of a third. What the person knew whose keys are lost is what nobody else made.
 */

/** Whom, and which parts, somebody knew of: whom they invited, who invited them, whose words they compared. */
export function knownTo({ people, sets }: Directory, self: DirectoryPerson): string[] {
  const known = [...people.values()].filter(
    ({ id, invitedBy, comparedBy }) =>
      id === self.invitedBy || invitedBy === self.id || comparedBy.includes(self.id),
  );
  return [...known.map(({ id }) => id), ...sets.keys()];
}

/**
 * Whether a code opens them: an invitation, or keys in place of lost ones that enough people answered for. What
 * somebody gave who is suspended opens nothing: a removal that ended it may be one of the two that stand.
 */
export function isOpenTo(directory: Directory, person: DirectoryPerson): boolean {
  const isHeld = (id: string) => directory.people.get(id)?.standing === "suspended";
  if (person.standing === "invited") return person.invitedBy === null || !isHeld(person.invitedBy);
  const endorsers = person.endorsers.filter((id) => !isHeld(id));
  return person.standing === "lost" && isEnough(directory, person, endorsers);
}

/** Whether these people, together or one of them alone, are enough to answer for somebody’s keys. */
export function isEnough(
  directory: Directory,
  lost: DirectoryPerson,
  endorsers: readonly string[],
): boolean {
  return endorsers.some(
    (one, at) =>
      answersAlone(directory, lost, one) ||
      endorsers.slice(at + 1).some((other) => areTwo(directory, lost, [one, other])),
  );
}

/** Whom parts let in, which were there when the keys were said lost, or two removed each other. */
export function answersAlone({ people }: Directory, lost: DirectoryPerson, id: string): boolean {
  const person = people.get(id);
  return person?.via === "parts" && isFrom(person, lost);
}

function areTwo(directory: Directory, { knew }: DirectoryPerson, pair: [string, string]): boolean {
  const [one, other] = pair.map((id) => lineOf(directory, id));
  if (one === undefined || other === undefined || pair[0] === pair[1]) return false;
  if (![...one, ...other].every((person) => person.via !== "parts" || isFrom(person, { knew }))) {
    return false;
  }
  const isApart = !one.some(({ id }) => other.some((person) => person.id === id));
  return isApart || pair.every((id) => knew.includes(id));
}

function isFrom({ set }: DirectoryPerson, { knew }: Pick<DirectoryPerson, "knew">): boolean {
  return set !== null && knew.includes(set);
}

/** Somebody, who invited them, who invited those, and so on. */
function lineOf({ people }: Directory, id: string): DirectoryPerson[] {
  const line: DirectoryPerson[] = [];
  for (let next = people.get(id); next !== undefined; next = people.get(next.invitedBy ?? "")) {
    if (line.includes(next)) return line;
    line.push(next);
  }
  return line;
}
