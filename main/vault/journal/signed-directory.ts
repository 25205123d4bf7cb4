import type { Role } from "#shared/domain/access/role.ts";
import type { Standing } from "#shared/domain/access/authority.ts";
import {
  isPresent,
  type Directory,
  type DirectoryPerson,
} from "#shared/domain/directory/directory.ts";
import {
  foldDirectory,
  type DirectoryEntry,
  type Folded,
  type Refusal,
} from "#shared/domain/directory/fold.ts";
import { readStatement } from "#shared/domain/directory/statement.ts";
import type { VaultRoot } from "#shared/domain/vault/header.ts";
import type { RawDb } from "../db/handles.ts";
import { fromBlob, toBlob } from "../db/ids.ts";
import { isTextSigned, verify } from "../keys/signing.ts";
import type { GrantTerms } from "../keys/vault-key.ts";
import { sodium } from "../keys/sodium.ts";
import { entryHash, entryId, sameHash } from "./chain.ts";
import { HASH_BYTES } from "./digest.ts";
import { rootOf, statedAfter, type StatedEntry, type StoredEntry } from "./journal.repository.ts";

/** The journal's statements of who is in a vault, folded as they are read and as others are written. */
export class SignedDirectory {
  readonly #vaultId: string;
  #folded: Folded;
  /** The root's id; null in a vault where nothing was stated yet. */
  #root: Uint8Array | null;
  /**
   * Whether each statement is as it was hashed and follows the one before. Where it is not, somebody with
   * a tool of their own forked what people signed, changed it or took some out: which of two counts is
   * not to be told.
   */
  readonly isWhole: boolean;

  private constructor(vaultId: string, root: Uint8Array | null, folded: Folded, isWhole: boolean) {
    this.#vaultId = vaultId;
    this.#root = root;
    this.#folded = folded;
    this.isWhole = isWhole;
  }

  /**
   * Reads and folds what a store holds, from the root that the header names on; where it names none, from
   * the store's own.
   */
  static read(db: RawDb, vaultId: string, pinned: VaultRoot | null): SignedDirectory {
    const first = rootOf(db);
    const own = first === null ? null : entryId(first);
    const root = pinned === null ? own : sodium.from_hex(pinned.entry);
    const entries = root === null ? [] : statedAfter(db, 0);
    const folded = fold(entries, vaultId, root);
    const refused = new Map(folded.refused.map(({ entry, problem }) => [entry, problem]));
    const isWhole = isOneLine(entries, (entry) => {
      const problem = refused.get(sodium.to_hex(entryId(entry)));
      // The hash of what counts was seen to with its signature.
      if (problem === undefined) return true;
      return problem !== "bad_signature" && isHashed(entry, vaultId, root);
    });
    return new SignedDirectory(vaultId, root, folded, isWhole);
  }

  /** Null in a vault where nothing was stated yet, or whose root does not hold. */
  get current(): Directory | null {
    return this.#folded.directory;
  }

  get refused(): readonly Refusal[] {
    return this.#folded.refused;
  }

  /** In hexadecimal; null in a vault where nothing was stated yet. */
  get root(): string | null {
    return this.#root === null ? null : sodium.to_hex(this.#root);
  }

  /** What somebody may do now; nothing for whoever is not there. */
  rolesOf(userId: string): readonly Role[] {
    const person = this.current?.people.get(userId);
    return isPresent(person) ? person.roles : [];
  }

  /** Which vault key is in force, and the newest statement; null before there were any. */
  get terms(): GrantTerms {
    const [moment] = this.#folded.heads;
    const generation = this.current?.key.generation;
    return generation === undefined || moment === undefined ? null : { generation, moment };
  }

  /** Whose key an entry must be signed with: at its moment, or that which its statement brings. */
  keyOf(entry: StoredEntry): Uint8Array | null {
    const sign = this.#authorOf(entry)?.person?.sign;
    return sign === undefined ? null : sodium.from_hex(sign);
  }

  /** Whether an entry was made under a directory, or begins one. */
  covers(entry: StoredEntry): boolean {
    return entry.format === 2 && (entry.directory.length > 0 || entry.statement !== null);
  }

  /** What its author was when they made an entry, or became by it; null for nobody. */
  standingIn(entry: StoredEntry): Standing | null {
    const person = this.#authorOf(entry)?.person;
    if (person === undefined) return null;
    return { roles: person.roles, isRemoved: person.standing === "removed" };
  }

  /**
   * What becomes of the directory with a statement that is about to be stored; called, it is in force.
   * Throws for one that would count for nothing: a bug, or a row that is not as people signed.
   */
  admit(entry: StatedEntry): () => void {
    const [head] = this.#folded.heads;
    const { directory } = this.#folded;
    const root = this.#root ?? entryId(entry);
    const start = directory === null || head === undefined ? null : { directory, head };
    const next = fold([entry], this.#vaultId, root, start);
    const [refusal] = next.refused;
    if (refusal !== undefined) throw new Error(`a statement was refused: ${refusal.problem}`);
    const before = this.#folded;
    return () => {
      this.#root = root;
      const at = (id: string) => next.at(id) ?? before.at(id);
      this.#folded = { ...next, refused: before.refused, at };
    };
  }

  /**
   * Whose key an entry from before the directory must be signed with, as the directory began with; null of
   * somebody whom it did not know.
   */
  keyBefore(entry: StoredEntry): Uint8Array | null {
    const sign = this.#folded.at(this.root ?? "")?.people.get(fromBlob(entry.actor))?.sign;
    return sign === undefined ? null : sodium.from_hex(sign);
  }

  /** Somebody who comes, or brings other keys, is who their own statement says; anybody else as before. */
  #authorOf(entry: StoredEntry): { readonly person: DirectoryPerson | undefined } | null {
    if (entry.format === 1) return null;
    const actor = fromBlob(entry.actor);
    const before = this.#before(entry)?.people.get(actor);
    const brings = readStatement(entry.statement ?? "")?.kind === "renewKeys";
    if ((isPresent(before) && !brings) || entry.statement === null) return { person: before };
    return { person: this.#folded.at(sodium.to_hex(entryId(entry)))?.people.get(actor) };
  }

  #before({ directory }: StatedEntry): Directory | null {
    const [only, ...others] = idsIn(directory);
    // Several heads come with laptops that meet, which nothing writes yet.
    return only === undefined || others.length > 0 ? null : this.#folded.at(only);
  }
}

function fold(
  entries: readonly StatedEntry[],
  vaultId: string,
  root: Uint8Array | null,
  start: Parameters<typeof foldDirectory>[2] = null,
): Folded {
  const stated = entries.map((entry) => asDirectoryEntry(entry, vaultId, root));
  const place = { vaultId, root: root === null ? "" : sodium.to_hex(root), isProven: isTextSigned };
  return foldDirectory(stated, place, start);
}

function asDirectoryEntry(
  entry: StatedEntry,
  vaultId: string,
  root: Uint8Array | null,
): DirectoryEntry {
  return {
    id: sodium.to_hex(entryId(entry)),
    after: idsIn(entry.directory),
    actor: fromBlob(entry.actor),
    statement: readStatement(entry.statement ?? ""),
    // What is stored as its hash proves nothing of what it says.
    isSignedBy: (sign) =>
      isHashed(entry, vaultId, root) && verify(sodium.from_hex(sign), entry.hash, entry.signature),
  };
}

function isHashed(entry: StatedEntry, vaultId: string, root: Uint8Array | null): boolean {
  const isRoot = root !== null && sameHash(root, entryId(entry));
  const place = { vaultId: toBlob(vaultId), root: isRoot ? null : root, undone: null };
  return sameHash(entryHash(entry, place), entry.hash);
}

/** Several laptops may fork what they state; as long as they exchange nothing, nobody but a forger does. */
function isOneLine(
  entries: readonly StatedEntry[],
  isSealed: (entry: StatedEntry) => boolean,
): boolean {
  let before = "";
  for (const entry of entries) {
    if (idsIn(entry.directory).join() !== before || !isSealed(entry)) return false;
    before = sodium.to_hex(entryId(entry));
  }
  return true;
}

/** Ids that stand one after the other, in hexadecimal. */
function idsIn(bytes: Uint8Array): string[] {
  const ids: string[] = [];
  for (let at = 0; at < bytes.length; at += HASH_BYTES) {
    ids.push(sodium.to_hex(bytes.subarray(at, at + HASH_BYTES)));
  }
  return ids;
}
