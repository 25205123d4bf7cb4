import type { Role } from "../access/role.ts";
import type { KeyMark } from "./statement.ts";

/*
 * Who is in a vault, by what people signed and by nothing else. Rows, the header and the words on
 * screen are held against it.
 */

type DirectoryStanding =
  /** A code waits for them. */
  | "invited"
  | "active"
  | "removed"
  /** Their keys are lost; `endorsers` may give them others. */
  | "lost"
  /** Removed by somebody whom they removed meanwhile: the parts of the bureau decide. */
  | "suspended";

export interface DirectoryPerson {
  readonly id: string;
  /** Public keys, in hexadecimal: of an invitation, those of its code. */
  readonly sign: string;
  readonly box: string;
  readonly roles: readonly Role[];
  readonly standing: DirectoryStanding;
  /** How they came to these keys. */
  readonly via: "founding" | "checkpoint" | "invitation" | "parts" | "succession";
  /** Who gave their invitation; null of who came otherwise. */
  readonly invitedBy: string | null;
  /** When their invitation ends, in milliseconds; null of who came otherwise. */
  readonly until: number | null;
  /** Who said that these keys of an invitation are those of somebody whose own were lost. */
  readonly endorsers: readonly string[];
  /** Who met them since they have these keys, and compared the words. */
  readonly comparedBy: readonly string[];
  /** The parts that let them in; null of who came otherwise. */
  readonly set: string | null;
  /**
   * Of lost keys, and of who is suspended: whom, and which parts, this person knew of by then. See `second.ts`.
   */
  readonly knew: readonly string[];
}

export interface DirectorySet {
  readonly id: string;
  readonly sign: string;
  readonly box: string;
  readonly threshold: number;
  readonly commitments: readonly string[];
  /** Those that other parts replaced let nobody in any more. */
  readonly isCurrent: boolean;
}

/** What everything descends from: an entry, and whose key signed it. */
export interface DirectoryRoot {
  readonly entry: string;
  readonly person: string;
  readonly sign: string;
}

export interface Directory {
  readonly root: DirectoryRoot;
  readonly people: ReadonlyMap<string, DirectoryPerson>;
  readonly sets: ReadonlyMap<string, DirectorySet>;
  readonly key: KeyMark;
}

type PresentPerson = DirectoryPerson & { readonly standing: "active" };

/** Whose keys an entry may be signed with. */
export function isPresent(person: DirectoryPerson | undefined): person is PresentPerson {
  return person?.standing === "active";
}

/**
 * Whether somebody counts beside another where two are asked for. Who came to keys that replace lost
 * ones does not before somebody met them who did not give them: one person could otherwise be two.
 */
export function countsAsSecond({ standing, via, comparedBy, endorsers }: DirectoryPerson): boolean {
  const isMet = comparedBy.some((id) => !endorsers.includes(id));
  return standing === "active" && (via !== "succession" || isMet);
}

export function currentSet({ sets }: Directory): DirectorySet | null {
  return [...sets.values()].find(({ isCurrent }) => isCurrent) ?? null;
}

export function withPerson(directory: Directory, person: DirectoryPerson): Directory {
  return { ...directory, people: new Map(directory.people).set(person.id, person) };
}

/** The directory with each of `ids` changed alike; those that it does not have are left out. */
export function withEach(
  directory: Directory,
  ids: Iterable<string>,
  change: (person: DirectoryPerson) => DirectoryPerson,
): Directory {
  const people = new Map(directory.people);
  for (const id of ids) {
    const person = people.get(id);
    if (person !== undefined) people.set(id, change(person));
  }
  return { ...directory, people };
}

/**
 * Who waits for keys that somebody gave, or answers for. It ends with the keys of that person: whoever has
 * those may have it too.
 */
export function waitingOn({ people }: Directory, giver: string): string[] {
  return [...people.values()]
    .filter(
      ({ standing, invitedBy, endorsers }) =>
        (standing === "invited" && invitedBy === giver) ||
        (standing === "lost" && endorsers.includes(giver)),
    )
    .map(({ id }) => id);
}
