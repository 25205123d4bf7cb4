import { atOnce, type Steps } from "../kernel/steps.ts";
import { removedBy } from "./beside.ts";
import { isPresent, withEach, type Directory, type DirectoryPerson } from "./directory.ts";
import { inOrder } from "./in-order.ts";
import type { ProofPlace } from "./proofs.ts";
import {
  maySay,
  newcomer,
  RULES,
  setOf,
  type IsProven,
  type Outcome,
  type StatementProblem,
} from "./rules.ts";
import { knownTo } from "./second.ts";
import type { Statement, StatementOf } from "./statement.ts";

/** An entry of the journal that says something of who is in the vault. */
export interface DirectoryEntry {
  /** Over its content and its signature, in hexadecimal. */
  readonly id: string;
  /**
   * The entries of the directory that its author knew of last: one, or several where two laptops met;
   * none of the root.
   */
  readonly after: readonly string[];
  readonly actor: string;
  /** Null of one that nobody can read. */
  readonly statement: Statement | null;
  /** Whether a key, in hexadecimal, signed the entry. */
  isSignedBy(sign: string): boolean;
}

export interface FoldPlace {
  readonly vaultId: string;
  /** The entry that everything descends from. No other one begins a directory. */
  readonly root: string;
  readonly isProven: IsProven;
}

/** A statement that counts for nothing, and why. */
export interface Refusal {
  readonly entry: string;
  readonly problem: StatementProblem;
}

export interface Folded {
  /** Null without a root. */
  readonly directory: Directory | null;
  /** The entries that nothing of the directory follows yet. */
  readonly heads: readonly string[];
  readonly refused: readonly Refusal[];
  /** The directory at the moment of what knows of this entry and of nothing later. */
  at(entry: string): Directory | null;
  /** The same at the moment of what knows of all of these. */
  with(entries: readonly string[]): Directory | null;
}

/** What goes on from a fold that was proven before, and is believed. */
export interface FoldStart {
  readonly directory: Directory;
  readonly head: string;
}

/**
 * The directory that signed statements give, from the root on. A statement counts where its author
 * had the key and the right at its moment, which is what it descends from: never a time, and never the
 * order in which entries came to this laptop.
 *
 * Where laptops met, a removal wins over what happened beside it: what the removed said meanwhile is set
 * aside. Two who removed each other are both suspended until somebody decides who came with parts.
 */
export function foldDirectory(
  entries: readonly DirectoryEntry[],
  place: FoldPlace,
  start: FoldStart | null = null,
): Folded {
  return atOnce(foldSteps(entries, place, start));
}

/** The same step by step, for as many statements as somebody may have planted. */
export function* foldSteps(
  entries: readonly DirectoryEntry[],
  place: FoldPlace,
  start: FoldStart | null = null,
): Steps<Folded> {
  const fold = new Fold(entries, place, start);
  yield* fold.judgeAll();
  return fold.finish();
}

const BELIEVED: IsProven = () => true;
/** A signature takes a tenth of a millisecond to verify. */
const STEP = 64;

class Fold {
  readonly #place: FoldPlace;
  readonly #start: FoldStart | null;
  readonly #entries: ReadonlyMap<string, DirectoryEntry>;
  /** Descendants after what they descend from; those beside each other by their ids. */
  readonly #order: readonly DirectoryEntry[];
  /** As it stands with an entry and all that it descends from. */
  readonly #with = new Map<string, Directory | null>();
  readonly #refused = new Map<string, StatementProblem>();

  constructor(entries: readonly DirectoryEntry[], place: FoldPlace, start: FoldStart | null) {
    this.#place = place;
    this.#start = start;
    this.#entries = new Map(entries.map((entry) => [entry.id, entry]));
    if (start !== null) this.#with.set(start.head, start.directory);
    this.#order = inOrder(entries, new Set(this.#with.keys()));
    for (const { id } of entries) this.#refused.set(id, "impossible");
  }

  *judgeAll(): Steps<void> {
    for (const [at, entry] of this.#order.entries()) {
      if (at % STEP === STEP - 1) yield;
      this.#judge(entry);
    }
  }

  finish(): Folded {
    const followed = new Set(this.#order.flatMap(({ after }) => after));
    const heads = [...this.#with.keys()].filter((id) => !followed.has(id)).toSorted();
    const refused = [...this.#refused].map(([entry, problem]) => ({ entry, problem }));
    return { directory: this.#at(heads), heads, refused, ...this.#moments() };
  }

  #moments(): Pick<Folded, "at" | "with"> {
    return { at: (id) => this.#with.get(id) ?? null, with: (ids) => this.#at(ids) };
  }

  #judge(entry: DirectoryEntry): void {
    const before = this.#at(entry.after);
    const outcome = this.#outcome(before, entry);
    if (typeof outcome === "string") this.#refused.set(entry.id, outcome);
    else this.#refused.delete(entry.id);
    this.#with.set(entry.id, typeof outcome === "string" ? before : outcome);
  }

  /** As it stands with these entries and all that they descend from. */
  #at(heads: readonly string[]): Directory | null {
    const [only] = heads;
    if (only === undefined) return null;
    return heads.length === 1 ? (this.#with.get(only) ?? null) : this.#merged(heads);
  }

  /** Entries that do not all descend from each other, one after the other, but what a removal sets aside. */
  #merged(heads: readonly string[]): Directory | null {
    const within = this.#above(heads);
    const entries = this.#order.filter(({ id }) => within.has(id) && !this.#refused.has(id));
    const removals = entries.filter(({ statement }) => removedBy(statement) !== null);
    let directory: Directory | null = this.#start?.directory ?? null;
    for (const entry of entries) {
      const target = removedBy(entry.statement);
      const against = removals.filter(
        (removal) => removedBy(removal.statement) === entry.actor && this.#isBeside(removal, entry),
      );
      // From here on: what was decided of them since stands.
      if (directory !== null && target !== null && against.some(({ actor }) => actor === target)) {
        directory = withSuspended(directory, [entry.actor, target]);
      }
      if (against.length > 0) continue;
      const outcome = this.#outcome(directory, entry, true);
      if (typeof outcome !== "string") directory = outcome;
    }
    return directory;
  }

  #isBeside(one: DirectoryEntry, other: DirectoryEntry): boolean {
    if (one.id === other.id) return false;
    return !this.#above(one.after).has(other.id) && !this.#above(other.after).has(one.id);
  }

  /** These entries, and all that they descend from. */
  #above(heads: readonly string[]): ReadonlySet<string> {
    const above = new Set<string>();
    const waiting = [...heads];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (above.has(id)) continue;
      above.add(id);
      waiting.push(...(this.#entries.get(id)?.after ?? []));
    }
    return above;
  }

  /** `isJudged` where its author's right to it was seen to at its own moment. */
  #outcome(before: Directory | null, entry: DirectoryEntry, isJudged = false): Outcome {
    const { statement } = entry;
    if (statement === null) return "malformed";
    if (statement.kind === "found" || statement.kind === "checkpoint") {
      return entry.id === this.#place.root ? rootOf(entry, statement) : "malformed";
    }
    if (before === null) return "malformed";
    const rule = RULES[statement.kind];
    const { vaultId, isProven } = this.#place;
    const place: ProofPlace = { vaultId, root: before.root.entry };
    const apply = (believed: IsProven): Outcome =>
      // A rule and the statement that it is of are of one kind, which the type of a record cannot say.
      rule.apply(before, { actor: entry.actor, statement, place, isProven: believed } as never);
    if (isJudged) return apply(isProven);
    const problem =
      rule.bringsKeys === true
        ? broughtProblem(entry, statement, apply(BELIEVED))
        : authorProblem(entry, before.people.get(entry.actor), rule);
    return problem ?? apply(isProven);
  }
}

/*
 * A signature is verified last: whoever has no right to what they state could plant as many as they
 * like, and each verification takes longer than all the rest.
 */

function authorProblem(
  entry: DirectoryEntry,
  actor: DirectoryPerson | undefined,
  { needs, byArriving }: (typeof RULES)[keyof typeof RULES],
): StatementProblem | null {
  const isArriving = byArriving === true && actor?.standing === "invited" && actor.via === "parts";
  if (!isPresent(actor) && !isArriving) return "unknown_actor";
  if (!maySay(actor, needs)) return "not_allowed";
  return entry.isSignedBy(actor.sign) ? null : "bad_signature";
}

/** Of keys that a statement brings itself; `believed` is what it would make of the directory if proven. */
function broughtProblem(
  entry: DirectoryEntry,
  statement: Statement,
  believed: Outcome,
): StatementProblem | null {
  if (typeof believed === "string") return believed;
  return "sign" in statement && entry.isSignedBy(statement.sign) ? null : "bad_signature";
}

function withSuspended(directory: Directory, ids: readonly string[]): Directory {
  return withEach(directory, ids, (person) => ({
    ...person,
    standing: "suspended",
    knew: knownTo(directory, person),
  }));
}

function rootOf(
  entry: DirectoryEntry,
  statement: StatementOf<"found"> | StatementOf<"checkpoint">,
): Outcome {
  const people = peopleOf(statement);
  const root = people.get(entry.actor);
  if (!isPresent(root)) return "unknown_actor";
  if (!entry.isSignedBy(root.sign)) return "bad_signature";
  if (!maySay(root, "members.manage")) return "not_allowed";
  const set = statement.kind === "checkpoint" ? statement.set : null;
  return {
    root: { entry: entry.id, person: entry.actor, sign: root.sign },
    people,
    sets: new Map(set === null ? [] : [[set.set, setOf(set)]]),
    key: statement.key,
  };
}

function peopleOf(
  statement: StatementOf<"found"> | StatementOf<"checkpoint">,
): ReadonlyMap<string, DirectoryPerson> {
  if (statement.kind === "found") {
    const { person: id, sign, box, roles } = statement;
    return new Map([[id, newcomer({ id, sign, box, roles })]]);
  }
  return new Map(
    statement.people.map(({ person: id, sign, box, roles, standing }) => [
      id,
      { ...newcomer({ id, sign, box, roles }), standing, via: "checkpoint" },
    ]),
  );
}
