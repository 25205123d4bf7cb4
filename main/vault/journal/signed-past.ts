import type { Standing } from "#shared/domain/access/authority.ts";
import {
  isPresent,
  type Directory,
  type DirectoryPerson,
} from "#shared/domain/directory/directory.ts";
import { foldSteps, type Folded, type Refusal } from "#shared/domain/directory/fold.ts";
import type { Steps } from "#shared/domain/kernel/steps.ts";
import { readStatement } from "#shared/domain/directory/statement.ts";
import type { RawDb } from "../db/handles.ts";
import { nextStated, type StatedEntry, type StoredEntry } from "./journal.repository.ts";
import { follow, type ProvenLine } from "./prove-line.ts";
import { RowsLink } from "./rows-link.ts";
import {
  actorOf,
  asDirectoryEntry,
  foldPlace,
  idOf,
  idsIn,
  isHashed,
  type StatedPlace,
} from "./stated-entries.ts";

/** Whether an entry was made under a directory, or begins one. */
export function isStated(entry: StoredEntry): entry is StatedEntry {
  return entry.format === 2 && (entry.directory.length > 0 || entry.statement !== null);
}

/** Who was in a vault at each moment, by all that was stated. */
export class SignedPast {
  readonly #folded: Folded;
  readonly #root: string;
  /**
   * Whether each statement is as it was hashed and follows the one before. Where it is not, somebody with
   * a tool of their own forked what people signed, changed it or took some out: which of two counts is
   * not to be told.
   */
  readonly isWhole: boolean;

  /** Of all that is stated, whether it counts or not. */
  readonly ids: Set<string>;

  private constructor(folded: Folded, root: string, ids: Set<string>, isWhole: boolean) {
    this.ids = ids;
    this.#folded = folded;
    this.#root = root;
    this.isWhole = isWhole;
  }

  /** Proves all that a store states; what `known` is of, once it is seen to be those very rows, was. */
  static *read(db: RawDb, place: StatedPlace, known: ProvenLine | null = null): Steps<SignedPast> {
    const rows = place.root === null ? [] : yield* allStated(db);
    const isKnown = known === null ? 0 : knownOf(rows, known);
    const entries = rows.map((row, at) => asDirectoryEntry(row, place, at < isKnown));
    const folded = yield* foldSteps(entries, foldPlace(place));
    const problems = new Map(folded.refused.map(({ entry, problem }) => [entry, problem]));
    const isSealed = (row: StatedEntry) => {
      const problem = problems.get(idOf(row));
      return problem === undefined || (problem !== "bad_signature" && isHashed(row, place));
    };
    const isWhole = follow(entries) && rows.every(isSealed);
    const ids = new Set(entries.map(({ id }) => id));
    return new SignedPast(folded, foldPlace(place).root, ids, isWhole);
  }

  /** As it stands by now; null in a vault where nothing was stated yet, or whose root does not hold. */
  get directory(): Directory | null {
    return this.#folded.directory;
  }

  get heads(): readonly string[] {
    return this.#folded.heads;
  }

  get refused(): readonly Refusal[] {
    return this.#folded.refused;
  }

  /** Whose key an entry must be signed with: at its moment, or that which its statement brings. */
  keyOf(entry: StatedEntry): Uint8Array | null {
    const sign = this.#authorOf(entry)?.sign;
    return sign === undefined ? null : Buffer.from(sign, "hex");
  }

  /** What its author was when they made an entry, or became by it; null for nobody. */
  standingIn(entry: StatedEntry): Standing | null {
    const person = this.#authorOf(entry);
    if (person === undefined) return null;
    // Lost keys sign nothing that counts, whoever has them, nor do those of whom others decide.
    const isOut = ["removed", "lost", "suspended"].includes(person.standing);
    return { roles: person.roles, isRemoved: isOut };
  }

  /**
   * Whose key an entry from before the directory must be signed with, as the directory began with; null of
   * somebody whom it did not know.
   */
  keyBefore(entry: StoredEntry): Uint8Array | null {
    const sign = this.#folded.at(this.#root)?.people.get(actorOf(entry))?.sign;
    return sign === undefined ? null : Buffer.from(sign, "hex");
  }

  /** Somebody who comes, or brings other keys, is who their own statement says; anybody else as before. */
  #authorOf(entry: StatedEntry): DirectoryPerson | undefined {
    const actor = actorOf(entry);
    const before = this.#before(entry)?.people.get(actor);
    const brings = readStatement(entry.statement ?? "")?.kind === "renewKeys";
    if ((isPresent(before) && !brings) || entry.statement === null) return before;
    return this.#folded.at(idOf(entry))?.people.get(actor);
  }

  #before({ directory }: StatedEntry): Directory | null {
    return this.#folded.with(idsIn(directory));
  }
}

/** All that is stated, in the order of the journal. */
export function* allStated(db: RawDb): Steps<StatedEntry[]> {
  const all: StatedEntry[] = [];
  for (;;) {
    const rows = nextStated(db, all.at(-1)?.seq ?? 0);
    if (rows.length === 0) return all;
    all.push(...rows);
    yield;
  }
}

/** How many of the rows are those that were proven: all of them, or none. */
function knownOf(rows: readonly StatedEntry[], known: ProvenLine): number {
  return RowsLink.none.with(rows.slice(0, known.count)).text === known.link ? known.count : 0;
}
