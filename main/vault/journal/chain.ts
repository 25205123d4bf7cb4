import { HASH_BYTES, FieldDigest } from "./digest.ts";

/** An entry is some 160 bytes. */
const ENTRY_BYTES = 512;

/** What an entry says, before it is hashed and signed. */
export interface EntryContent {
  readonly seq: number;
  readonly wall: number;
  readonly counter: number;
  readonly actor: Uint8Array;
  readonly command: string;
  readonly undoes: number | null;
  readonly firstChange: number;
  readonly lastChange: number;
  readonly changesHash: Uint8Array;
  readonly prev: Uint8Array;
}

/** One row's change, as `journal_change` holds it, with the shape spelt out. */
export interface ChangeContent {
  readonly ord: number;
  readonly table: string;
  readonly columns: string;
  readonly key: Uint8Array;
  readonly before: string | null;
  readonly after: string | null;
}

/** What the first entry follows: the vault's own id, so that two vaults' chains never mix. */
export function genesis(vaultId: Uint8Array): Uint8Array {
  const hash = new FieldDigest();
  hash.text("greffe.journal.1");
  hash.bytes(vaultId);
  return hash.finish();
}

/** The hash of an entry, over all it says and the hash before it. It is what is signed. */
export function entryHash(entry: EntryContent): Uint8Array {
  const hash = new FieldDigest(ENTRY_BYTES);
  hash.integer(entry.seq);
  hash.integer(entry.wall);
  hash.integer(entry.counter);
  hash.bytes(entry.actor);
  hash.text(entry.command);
  hash.integer(entry.undoes ?? 0);
  hash.integer(entry.firstChange);
  hash.integer(entry.lastChange);
  hash.bytes(entry.changesHash);
  hash.bytes(entry.prev);
  return hash.finish();
}

/** Adds one change to the hash of an entry's changes. */
export function addChange(hash: FieldDigest, change: ChangeContent): void {
  hash.integer(change.ord);
  hash.text(change.table);
  hash.text(change.columns);
  hash.bytes(change.key);
  hash.text(change.before);
  hash.text(change.after);
}

export function sameHash(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === HASH_BYTES && Buffer.from(one).equals(Buffer.from(other));
}
