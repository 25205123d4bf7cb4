import type { DirectoryEntry, FoldPlace } from "#shared/domain/directory/fold.ts";
import { readStatement } from "#shared/domain/directory/statement.ts";
import { fromBlob, ID_BYTES, toBlob } from "../db/ids.ts";
import { isTextSigned, verify } from "../keys/signing.ts";
import { entryHash, entryId, sameHash } from "./chain.ts";
import { HASH_BYTES } from "../keys/digest.ts";
import type { StatedEntry, StoredEntry } from "./journal.repository.ts";

/** Of which vault entries are, and under which root; null before there is one. */
export interface StatedPlace {
  readonly vaultId: string;
  readonly root: Uint8Array | null;
}

export function foldPlace({ vaultId, root }: StatedPlace): FoldPlace {
  return { vaultId, root: root === null ? "" : hex(root), isProven: isTextSigned };
}

/** An entry as it is folded. Its signature is verified when it is asked for, unless `isKnown` to hold. */
export function asDirectoryEntry(
  entry: StatedEntry,
  place: StatedPlace,
  isKnown = false,
): DirectoryEntry {
  return {
    id: idOf(entry),
    after: idsIn(entry.directory),
    actor: actorOf(entry),
    statement: readStatement(entry.statement ?? ""),
    // What is stored as its hash proves nothing of what it says.
    isSignedBy: (sign) =>
      isKnown ||
      (isHashed(entry, place) && verify(Buffer.from(sign, "hex"), entry.hash, entry.signature)),
  };
}

/** Whether an entry is as it was hashed. */
export function isHashed(entry: StatedEntry, { vaultId, root }: StatedPlace): boolean {
  const isRoot = root !== null && idOf(entry) === hex(root);
  const place = { vaultId: toBlob(vaultId), root: isRoot ? null : root, undone: null };
  return sameHash(entryHash(entry, place), entry.hash);
}

/** Who says that they made an entry: what is no id is nobody. */
export function actorOf({ actor }: StoredEntry): string {
  return actor.length === ID_BYTES ? fromBlob(actor) : "";
}

const known = new WeakMap<StatedEntry, string>();

/** The id of an entry as it was read, in hexadecimal: hashed once, as each step of a proof asks for it. */
export function idOf(entry: StatedEntry): string {
  const id = known.get(entry) ?? hex(entryId(entry));
  known.set(entry, id);
  return id;
}

/** Ids that stand one after the other, in hexadecimal. */
export function idsIn(bytes: Uint8Array): string[] {
  const ids: string[] = [];
  for (let at = 0; at < bytes.length; at += HASH_BYTES) {
    ids.push(hex(bytes.subarray(at, at + HASH_BYTES)));
  }
  return ids;
}

/** The library's own writes one digit after the other. */
export function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("hex");
}
