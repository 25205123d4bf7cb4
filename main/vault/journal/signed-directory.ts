import type { Role } from "#shared/domain/access/role.ts";
import { isPresent, type Directory } from "#shared/domain/directory/directory.ts";
import { foldDirectory } from "#shared/domain/directory/fold.ts";
import { atOnce, type Steps } from "#shared/domain/kernel/steps.ts";
import type { VaultRoot } from "#shared/domain/vault/header.ts";
import type { RawDb } from "../db/handles.ts";
import type { GrantTerms } from "../keys/vault-key.ts";
import { entryId } from "./chain.ts";
import { rootOf, type StatedEntry } from "./journal.repository.ts";
import { proveLine, type ProvenLine } from "./prove-line.ts";
import { SignedPast } from "./signed-past.ts";
import { asDirectoryEntry, foldPlace, hex, idOf, type StatedPlace } from "./stated-entries.ts";

/** Who is in a vault by the statements of its journal, and as others are written. */
export class SignedDirectory {
  readonly #vaultId: string;
  /** The root's id; null in a vault where nothing was stated yet. */
  #root: Uint8Array | null;
  #current: Directory | null;
  #heads: readonly string[];
  #past: SignedPast | null;
  /** See `SignedPast`. */
  readonly isWhole: boolean;
  /** What was proven when it was read, where nothing but one line from the root was found. */
  readonly line: ProvenLine | null;
  /** How many statements of it were known to be proven. */
  readonly spared: number;
  /** The ids of all that was stated, whether it counts or not. */
  readonly #ids: Set<string>;

  private constructor(
    { vaultId, root }: StatedPlace,
    proven: ProvenLine | SignedPast,
    ids: Set<string>,
    spared = 0,
  ) {
    this.#ids = ids;
    this.#vaultId = vaultId;
    this.#root = root;
    this.#current = proven.directory;
    this.#past = proven instanceof SignedPast ? proven : null;
    this.line = proven instanceof SignedPast ? null : proven;
    this.spared = spared;
    this.#heads = proven instanceof SignedPast ? proven.heads : [proven.head];
    this.isWhole = proven instanceof SignedPast ? proven.isWhole : true;
  }

  /**
   * Reads what a store states, from the root that the header names on; where it names none, from the
   * store's own. Of what `known` was proven of before only that it is still there is seen to; where it is
   * not, everything is proven. `told` is how many statements were looked at.
   */
  static *read(
    db: RawDb,
    vaultId: string,
    pinned: VaultRoot | null,
    known: ProvenLine | null = null,
    told: (count: number) => void = () => undefined,
  ): Steps<SignedDirectory> {
    const place = placeOf(db, vaultId, pinned);
    const isOfRoot = known?.directory.root.entry === foldPlace(place).root;
    const ids = new Set<string>();
    const seen = (entries: readonly StatedEntry[], count: number) => {
      for (const entry of entries) ids.add(idOf(entry));
      told(count);
    };
    const spared = isOfRoot ? yield* proveLine(db, place, known, seen) : null;
    if (spared !== null) return new SignedDirectory(place, spared, ids, known?.count);
    const line = yield* proveLine(db, place, null, seen);
    if (line !== null) return new SignedDirectory(place, line, ids);
    const past = yield* SignedPast.read(db, place);
    return new SignedDirectory(place, past, past.ids);
  }

  /** The same without a wait, of a store that is being made. */
  static readAtOnce(db: RawDb, vaultId: string, pinned: VaultRoot | null): SignedDirectory {
    return atOnce(SignedDirectory.read(db, vaultId, pinned));
  }

  /** The same with all that it was at each moment, and everything of it proven. */
  static *readWhole(
    db: RawDb,
    vaultId: string,
    pinned: VaultRoot | null,
  ): Steps<{ directory: SignedDirectory; past: SignedPast }> {
    const place = placeOf(db, vaultId, pinned);
    const past = yield* SignedPast.read(db, place);
    return { directory: new SignedDirectory(place, past, past.ids), past };
  }

  /** Null in a vault where nothing was stated yet, or whose root does not hold. */
  get current(): Directory | null {
    return this.#current;
  }

  /** In hexadecimal; null in a vault where nothing was stated yet. */
  get root(): string | null {
    return this.#root === null ? null : hex(this.#root);
  }

  /** What somebody may do now; nothing for whoever is not there. */
  rolesOf(userId: string): readonly Role[] {
    const person = this.current?.people.get(userId);
    return isPresent(person) ? person.roles : [];
  }

  /** Which vault key is in force, and the newest statement; null before there were any. */
  get terms(): GrantTerms {
    const [moment] = this.#heads;
    const generation = this.current?.key.generation;
    return generation === undefined || moment === undefined ? null : { generation, moment };
  }

  /** Whether an entry of this id, in hexadecimal, states something. */
  knows(id: string): boolean {
    return this.#ids.has(id);
  }

  /** Who it was at each moment: read again from the store, once it is asked for. */
  *past(db: RawDb): Steps<SignedPast> {
    const place = { vaultId: this.#vaultId, root: this.#root };
    this.#past ??= yield* SignedPast.read(db, place, this.line);
    return this.#past;
  }

  /**
   * What becomes of the directory with a statement that is about to be stored; called, it is in force.
   * Throws for one that would count for nothing: a bug, or a row that is not as people signed.
   */
  admit(entry: StatedEntry): () => void {
    const [head] = this.#heads;
    const directory = this.#current;
    const root = this.#root ?? entryId(entry);
    const place = { vaultId: this.#vaultId, root };
    const start = directory === null || head === undefined ? null : { directory, head };
    // Of two that removed each other, it follows both: they are what `directory` stands for.
    const stated = asDirectoryEntry(entry, place);
    const isAfterAll = start !== null && stated.after.join() === this.#heads.join();
    const next = foldDirectory(
      [isAfterAll ? { ...stated, after: [start.head] } : stated],
      foldPlace(place),
      start,
    );
    const [refusal] = next.refused;
    if (refusal !== undefined) throw new Error(`a statement was refused: ${refusal.problem}`);
    return () => {
      this.#root = root;
      this.#current = next.directory;
      this.#heads = next.heads;
      this.#past = null;
      this.#ids.add(idOf(entry));
    };
  }
}

function placeOf(db: RawDb, vaultId: string, pinned: VaultRoot | null): StatedPlace {
  if (pinned !== null) return { vaultId, root: Buffer.from(pinned.entry, "hex") };
  const first = rootOf(db);
  return { vaultId, root: first === null ? null : entryId(first) };
}
