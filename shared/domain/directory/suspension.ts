import { mayDo } from "../access/permissions.ts";
import { isPresent, type Directory } from "./directory.ts";

/** Who removed each other, and wait for somebody to decide. */
export function suspendedIn({ people }: Directory): string[] {
  return [...people.values()]
    .filter(({ standing }) => standing === "suspended")
    .map(({ id }) => id);
}

/** Whether somebody may decide of them: whom the parts of the bureau let in, and who still manages its members. */
export function mayDecide({ people }: Directory, actor: string): boolean {
  const person = people.get(actor);
  return isPresent(person) && person.via === "parts" && mayDo(person.roles, "members.manage");
}
