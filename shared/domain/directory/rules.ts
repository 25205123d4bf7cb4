import { mayDo, type Capability } from "../access/permissions.ts";
import { CREATOR_ROLES } from "../access/role.ts";
import {
  countsAsSecond,
  isPresent,
  waitingOn,
  withEach,
  withPerson,
  type Directory,
  type DirectoryPerson,
  type DirectorySet,
} from "./directory.ts";
import { isOpenTo, knownTo } from "./second.ts";
import { arriveMessage, joinMessage, renewMessage, type ProofPlace } from "./proofs.ts";
import type { Statement, StatementOf } from "./statement.ts";
import { mayDecide } from "./suspension.ts";

export type StatementProblem =
  /** No statement that there is, or a first one in the middle. */
  | "malformed"
  /** Not signed by the key that its author had at that moment. */
  | "bad_signature"
  /** Its author is nobody, was removed or lost their keys. */
  | "unknown_actor"
  /** Its author had not the right to it at that moment. */
  | "not_allowed"
  /** What it speaks of was not so. */
  | "impossible"
  /** What must be signed by another key besides is not. */
  | "bad_proof";

/** Whether a key, in hexadecimal, signed a text. */
export type IsProven = (sign: string, message: string, proof: string) => boolean;

/** A statement in its place. */
interface Said<Kind extends Statement["kind"]> {
  readonly actor: string;
  readonly statement: StatementOf<Kind>;
  readonly place: ProofPlace;
  readonly isProven: IsProven;
}

export type Outcome = Directory | StatementProblem;

/** What each kind of statement makes of a directory, given as it was at the statement's moment. */
type Rules = { readonly [Kind in Exclude<Statement["kind"], "found" | "checkpoint">]: Rule<Kind> };
interface Rule<Kind extends Statement["kind"]> {
  /** What its author must be allowed; null where a proof says it, or where it is of oneself. */
  readonly needs: Capability | null;
  /** Whether the entry is signed with keys that the statement itself brings. */
  readonly bringsKeys?: true;
  /** Whether somebody says it who came with parts and is not let in yet. */
  readonly byArriving?: true;
  apply(directory: Directory, said: Said<Kind>): Outcome;
}

export const RULES: Rules = {
  invite: {
    needs: "members.manage",
    apply(directory, { actor, statement: { person, sign, box, roles, until } }) {
      const known = directory.people.get(person);
      const isNew = known === undefined || (isWaiting(known) && known.via === "invitation");
      if (!isNew) return "impossible";
      return withPerson(directory, invited({ id: person, sign, box, roles }, actor, until));
    },
  },
  endInvitations: {
    needs: "members.manage",
    apply(directory, { statement: { people } }) {
      const waits = people.every((id) => isWaiting(directory.people.get(id)));
      return waits ? withEach(directory, people, removed) : "impossible";
    },
  },
  join: {
    needs: null,
    bringsKeys: true,
    apply(directory, { actor, statement, place, isProven }) {
      const { person, sign, box, proof } = statement;
      const known = directory.people.get(person);
      if (person !== actor || known === undefined || known.via === "parts") return "impossible";
      if (!isOpenTo(directory, known)) return "impossible";
      if (!isProven(known.sign, joinMessage(place, statement), proof)) return "bad_proof";
      return withPerson(directory, { ...known, sign, box, standing: "active" });
    },
  },
  arrive: {
    needs: null,
    bringsKeys: true,
    apply(directory, { actor, statement, place, isProven }) {
      const { person, sign, box, set: id, proof } = statement;
      const set = directory.sets.get(id);
      if (person !== actor || directory.people.has(person)) return "impossible";
      if (set?.isCurrent !== true) return "impossible";
      if (!isProven(set.sign, arriveMessage(place, statement), proof)) return "bad_proof";
      const someone = newcomer({ id: person, sign, box, roles: CREATOR_ROLES });
      return withPerson(directory, { ...someone, standing: "invited", via: "parts", set: id });
    },
  },
  enter: {
    needs: null,
    byArriving: true,
    apply(directory, { actor, statement: { person } }) {
      const known = directory.people.get(person);
      if (person !== actor || known?.standing !== "invited") return "impossible";
      return withPerson(directory, { ...known, standing: "active" });
    },
  },
  setRoles: {
    needs: "members.manage",
    apply(directory, { statement: { person, roles } }) {
      const known = directory.people.get(person);
      if (!isPresent(known) && known?.standing !== "invited") return "impossible";
      return withPerson(directory, { ...known, roles });
    },
  },
  changeKey: {
    needs: "members.manage",
    apply(directory, { actor, statement: { key, removed: leaves } }) {
      if (key.generation !== directory.key.generation + 1) return "impossible";
      const waiting = [...directory.people.values()].filter(isWaiting).map(({ id }) => id);
      const ended = withEach({ ...directory, key }, waiting, removed);
      // Keys that are endorsed wait for the key that was: they are to be given again.
      const next = withEach(ended, ended.people.keys(), unendorsed);
      if (leaves === null) return next;
      const known = directory.people.get(leaves);
      const isThere = isPresent(known) || known?.standing === "lost";
      if (leaves === actor || !isThere) return "impossible";
      return withEach(next, [leaves], removed);
    },
  },
  makeParts: {
    needs: "recovery.manage",
    apply(directory, { statement: { parts } }) {
      if (directory.sets.has(parts.set)) return "impossible";
      const before = [...directory.sets].map(([id, set]) => [id, { ...set, isCurrent: false }]);
      const sets = new Map(before as [string, DirectorySet][]);
      return { ...directory, sets: sets.set(parts.set, setOf(parts)) };
    },
  },
  renewKeys: {
    needs: null,
    bringsKeys: true,
    apply(directory, { actor, statement, place, isProven }) {
      const { person, sign, box, proof } = statement;
      const known = directory.people.get(person);
      if (person !== actor || !isPresent(known)) return "impossible";
      if (!isProven(known.sign, renewMessage(place, statement), proof)) return "bad_proof";
      return withPerson(withoutGiven(directory, person), { ...known, sign, box });
    },
  },
  loseKeys: {
    needs: "members.manage",
    apply(directory, { statement: { person } }) {
      const known = directory.people.get(person);
      if (!isPresent(known)) return "impossible";
      const others = withEach(
        withoutGiven(directory, person),
        directory.people.keys(),
        ({ comparedBy, ...one }) => ({
          ...one,
          comparedBy: comparedBy.filter((id) => id !== person),
        }),
      );
      const knew = knownTo(directory, known);
      return withPerson(others, { ...known, standing: "lost", endorsers: [], knew });
    },
  },
  endorse: {
    needs: "members.manage",
    apply(directory, { actor, statement: { person, sign, box, until } }) {
      const known = directory.people.get(person);
      if (known?.standing !== "lost" || person === actor) return "impossible";
      if (!isSecond(directory, actor)) return "not_allowed";
      const isSame =
        known.endorsers.length > 0 &&
        known.sign === sign &&
        known.box === box &&
        known.until === until;
      // Keys that were somebody’s, the lost ones too, are not to be anybody’s again.
      if (!isSame && isKeyOfSomebody(directory, sign)) return "impossible";
      const before = isSame ? known.endorsers.filter((id) => id !== actor) : [];
      const endorsers = [...before, actor];
      const successor = { sign, box, until, via: "succession", comparedBy: [], endorsers } as const;
      return withPerson(directory, { ...known, ...successor });
    },
  },
  refuseKeys: {
    needs: "members.manage",
    apply(directory, { statement: { person, sign } }) {
      const known = directory.people.get(person);
      const isEndorsed = known?.standing === "lost" && known.endorsers.length > 0;
      if (!isEndorsed || known.sign !== sign) return "impossible";
      return withPerson(directory, unendorsed(known));
    },
  },
  compare: {
    needs: null,
    apply(directory, { actor, statement: { person, sign } }) {
      const known = directory.people.get(person);
      if (!isPresent(known) || person === actor || known.sign !== sign) return "impossible";
      if (!isSecond(directory, actor)) return "not_allowed";
      const comparedBy = [...known.comparedBy.filter((id) => id !== actor), actor];
      return withPerson(directory, { ...known, comparedBy });
    },
  },
  decide: {
    needs: "members.manage",
    apply(directory, { actor, statement: { person, stays } }) {
      const known = directory.people.get(person);
      if (known?.standing !== "suspended") return "impossible";
      if (!mayDecide(directory, actor, person)) return "not_allowed";
      // Which of it had ended before is not to be told any more: it is to be given again.
      const decided = stays ? ({ ...known, standing: "active" } as const) : removed(known);
      return withPerson(withoutGiven(directory, person), decided);
    },
  },
};

export function setOf({ set, ...rest }: StatementOf<"makeParts">["parts"]): DirectorySet {
  return { ...rest, id: set, isCurrent: true };
}

type Newcomer = Pick<DirectoryPerson, "id" | "sign" | "box" | "roles">;

export function newcomer(person: Newcomer): DirectoryPerson {
  return {
    ...person,
    standing: "active",
    via: "founding",
    invitedBy: null,
    until: null,
    endorsers: [],
    comparedBy: [],
    set: null,
    knew: [],
  };
}

function invited(person: Newcomer, invitedBy: string, until: number): DirectoryPerson {
  return { ...newcomer(person), standing: "invited", via: "invitation", invitedBy, until };
}

/** Without what somebody gave that waits: with their keys it ends. */
function withoutGiven(directory: Directory, giver: string): Directory {
  return withEach(directory, waitingOn(directory, giver), (person) =>
    isWaiting(person) ? removed(person) : unendorsed(person),
  );
}

/** Without what was said for keys in place of lost ones, which nobody has yet. */
function unendorsed(person: DirectoryPerson): DirectoryPerson {
  return person.standing === "lost" ? { ...person, endorsers: [] } : person;
}

function isSecond({ people }: Directory, id: string): boolean {
  const person = people.get(id);
  return person !== undefined && countsAsSecond(person);
}

function isKeyOfSomebody({ people }: Directory, sign: string): boolean {
  return [...people.values()].some((person) => person.sign === sign);
}

function removed(person: DirectoryPerson): DirectoryPerson {
  return { ...person, standing: "removed" };
}

function isWaiting(person: DirectoryPerson | undefined): boolean {
  return person?.standing === "invited";
}

/** Whether somebody may say it, of what they were at that moment. */
export function maySay(actor: DirectoryPerson, needs: Capability | null): boolean {
  return mayDo(actor.roles, needs);
}
