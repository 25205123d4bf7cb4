import { HASH_BYTES, FieldDigest } from "../keys/digest.ts";

/** An entry is some 400 bytes, and a statement some 300 more. */
const ENTRY_BYTES = 1024;
const NOTHING = new Uint8Array();

interface BareContent {
  /** Where it stands on this laptop: no part of what is signed, in an entry that stands by itself. */
  readonly seq: number;
  readonly wall: number;
  readonly counter: number;
  readonly actor: Uint8Array;
  readonly command: string;
  /** The `seq` of the entry that it takes back. */
  readonly undoes: number | null;
  readonly firstChange: number;
  readonly lastChange: number;
  readonly changesHash: Uint8Array;
}

/** What an entry said before entries stood by themselves: hashed over the hash before it. */
export interface ChainedContent extends BareContent {
  readonly format: 1;
  readonly prev: Uint8Array;
}

/** What an entry says by itself, before it is hashed and signed. */
export interface StatedContent extends BareContent {
  readonly format: 2;
  /** The ids of the entries that it follows, one after the other: one, until laptops meet. */
  readonly prev: Uint8Array;
  /** Which device its author was at, and how many entries that device had made with it. */
  readonly device: Uint8Array;
  readonly deviceCount: number;
  /** The id of its author's entry before. */
  readonly authorPrev: Uint8Array | null;
  /** The ids of the newest entries with a statement that it descends from: its moment. */
  readonly directory: Uint8Array;
  /** Random, and hashed with the changes: who guesses them cannot confirm the guess without it. */
  readonly salt: Uint8Array;
  /** See `shared/domain/directory/statement.ts`. */
  readonly statement: string | null;
  /**
   * The root of what is sealed apart, as it was then: it tells nothing of it, and nothing of it can be left
   * out from then on. Null while there was none, and of entries from before.
   */
  readonly sealed: Uint8Array | null;
}

export type EntryContent = ChainedContent | StatedContent;

/** Where an entry counts and nowhere else. */
export interface EntryPlace {
  readonly vaultId: Uint8Array;
  /** The id of the entry that everything descends from; null before there is one. */
  readonly root: Uint8Array | null;
  /** The id of the entry that it takes back. */
  readonly undone: Uint8Array | null;
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

/** The hash of an entry, over all it says and what it follows. It is what is signed. */
export function entryHash(entry: EntryContent, place: EntryPlace): Uint8Array {
  return entry.format === 1 ? chainedHash(entry) : statedHash(entry, place);
}

/** What later entries name an entry by: over its content and its signature. */
export function entryId(entry: {
  readonly hash: Uint8Array;
  readonly signature: Uint8Array;
}): Uint8Array {
  const hash = new FieldDigest(ENTRY_BYTES);
  hash.text("greffe.entry-id.2");
  hash.bytes(entry.hash);
  hash.bytes(entry.signature);
  return hash.finish();
}

function chainedHash(entry: ChainedContent): Uint8Array {
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

function statedHash(entry: StatedContent, { vaultId, root, undone }: EntryPlace): Uint8Array {
  const hash = new FieldDigest(ENTRY_BYTES);
  hash.text("greffe.entry.2");
  hash.bytes(vaultId);
  hash.bytes(root ?? NOTHING);
  hash.bytes(entry.prev);
  hash.bytes(entry.directory);
  hash.bytes(entry.actor);
  hash.bytes(entry.device);
  hash.integer(entry.deviceCount);
  hash.bytes(entry.authorPrev ?? NOTHING);
  hash.integer(entry.wall);
  hash.integer(entry.counter);
  hash.text(entry.command);
  hash.bytes(undone ?? NOTHING);
  hash.text(entry.statement);
  hash.integer(entry.lastChange - entry.firstChange + 1);
  hash.bytes(entry.changesHash);
  // The last field: entries from before it have their hash.
  if (entry.sealed !== null) hash.bytes(entry.sealed);
  return hash.finish();
}

/** Adds one change to the hash of an entry's changes: where it stands in them, in an entry of format 2. */
export function addChange(
  hash: FieldDigest,
  change: ChangeContent,
  { format, firstChange }: Pick<EntryContent, "format" | "firstChange">,
): void {
  hash.integer(format === 1 ? change.ord : change.ord - firstChange);
  hash.text(change.table);
  hash.text(change.columns);
  hash.bytes(change.key);
  hash.text(change.before);
  hash.text(change.after);
}

export function sameHash(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === HASH_BYTES && Buffer.from(one).equals(Buffer.from(other));
}
