import { mayDo } from "../access/permissions.ts";
import { isPresent, type Directory } from "./directory.ts";
import { answersAlone } from "./second.ts";

/** Who removed each other, and wait for somebody to decide. */
export function suspendedIn({ people }: Directory): string[] {
  return [...people.values()]
    .filter(({ standing }) => standing === "suspended")
    .map(({ id }) => id);
}

/**
 * Whether somebody may decide of one of them: whom parts let in that were there when they removed each other, and
 * who still manages the members. Whoever stayed could make other parts since, and keep them all.
 */
export function mayDecide(directory: Directory, actor: string, suspended: string): boolean {
  const person = directory.people.get(actor);
  const of = directory.people.get(suspended);
  if (of?.standing !== "suspended" || !isPresent(person)) return false;
  return mayDo(person.roles, "members.manage") && answersAlone(directory, of, actor);
}
