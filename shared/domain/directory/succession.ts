import { mayDo } from "../access/permissions.ts";
import { countsAsSecond, isPresent, type Directory, type DirectoryPerson } from "./directory.ts";
import { answersAlone, isEnough, isOpenTo } from "./second.ts";

/** Keys that are to take the place of somebody's lost ones. */
export interface Succession {
  readonly person: string;
  readonly sign: string;
  readonly box: string;
  /** When the code ends that opens them, in milliseconds. */
  readonly until: number;
  readonly endorsers: readonly string[];
  /** Whether enough said so: the code opens the vault. */
  readonly isOpen: boolean;
}

/** The keys that somebody endorsed for a person whose own are lost; null of anybody else. */
export function successionOf(directory: Directory, person: string): Succession | null {
  const known = directory.people.get(person);
  if (known?.standing !== "lost" || known.endorsers.length === 0 || known.until === null) {
    return null;
  }
  const { sign, box, until, endorsers } = known;
  return { person, sign, box, until, endorsers, isOpen: isOpenTo(directory, known) };
}

/** Whether somebody may answer for keys in place of another's lost ones. */
export function mayEndorse({ people }: Directory, actor: string): boolean {
  const person = people.get(actor);
  return isPresent(person) && mayDo(person.roles, "members.manage") && countsAsSecond(person);
}

/** Whether this person's word is still asked for, and would be enough with those that were given. */
export function isAskedToEndorse(directory: Directory, actor: string, person: string): boolean {
  const succession = successionOf(directory, person);
  if (succession === null || succession.isOpen || actor === person) return false;
  if (succession.endorsers.includes(actor) || !mayEndorse(directory, actor)) return false;
  return isEnoughWith(directory, person, [...succession.endorsers, actor]);
}

/** Whether the word of these people opens keys in place of somebody’s lost ones. */
export function isEnoughWith(
  directory: Directory,
  person: string,
  endorsers: readonly string[],
): boolean {
  const lost = directory.people.get(person);
  return lost !== undefined && isEnough(directory, lost, endorsers);
}

/** Who could answer for new keys of somebody beside this person; nobody where they do so alone, or for nobody. */
export function secondsBeside(directory: Directory, actor: string, person: string): string[] {
  const lost = directory.people.get(person);
  if (lost?.standing !== "lost" || !mayEndorse(directory, actor)) return [];
  if (answersAlone(directory, lost, actor)) return [];
  const isSecond = (id: string) =>
    id !== actor &&
    id !== person &&
    mayEndorse(directory, id) &&
    isEnough(directory, lost, [actor, id]);
  return [...directory.people.keys()].filter(isSecond);
}

/** Whether somebody came back with other keys, whom nobody met who did not answer for them. */
export function isUncompared(person: DirectoryPerson | undefined): person is DirectoryPerson {
  return isPresent(person) && !countsAsSecond(person);
}

/** Whether this person's meeting them would make them count beside another. */
export function isAskedToCompare(directory: Directory, actor: string, person: string): boolean {
  const other = directory.people.get(person);
  const self = directory.people.get(actor);
  if (!isUncompared(other) || !isPresent(self) || actor === person) return false;
  return countsAsSecond(self) && !other.endorsers.includes(actor);
}

/** Whose meeting somebody would make them count beside another. */
export function whoMayCompare(directory: Directory, person: string): string[] {
  return [...directory.people.keys()].filter((id) => isAskedToCompare(directory, id, person));
}

/** Successions whose code is over by now, though enough answered for them. */
export function expiredSuccessions({ people }: Directory, now: number): string[] {
  return [...people.values()]
    .filter(({ standing, until }) => standing === "lost" && until !== null && until <= now)
    .map(({ id }) => id);
}
