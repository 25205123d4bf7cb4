import { FieldDigest } from "../keys/digest.ts";
import type { StatedEntry } from "./journal.repository.ts";

/** Rows are hashed so many at a time: one by one would take three times as long. */
const GROUP = 64;
/** An entry with a statement is less than that, as a rule. */
const ROOM = 1024;
const NONE = new Uint8Array();

/** What tells entries with a statement from any others: each column of each, as they lie in the store. */
export class RowsLink {
  /** Over the groups that are full. */
  readonly #before: Uint8Array;
  readonly #group: readonly StatedEntry[];

  private constructor(before: Uint8Array, group: readonly StatedEntry[]) {
    this.#before = before;
    this.#group = group;
  }

  static readonly none = new RowsLink(NONE, []);

  /** With entries after it: the same, however many come at a time. */
  with(entries: readonly StatedEntry[]): RowsLink {
    let before = this.#before;
    let group = [...this.#group, ...entries];
    while (group.length >= GROUP) {
      before = over(before, group.slice(0, GROUP));
      group = group.slice(GROUP);
    }
    return new RowsLink(before, group);
  }

  /** In hexadecimal. */
  get text(): string {
    return Buffer.from(over(this.#before, this.#group)).toString("hex");
  }
}

function over(before: Uint8Array, entries: readonly StatedEntry[]): Uint8Array {
  const hash = new FieldDigest(ROOM * Math.max(1, entries.length));
  hash.bytes(before);
  for (const entry of entries) addRow(hash, entry);
  return hash.finish();
}

function addRow(hash: FieldDigest, entry: StatedEntry): void {
  hash.integer(entry.seq);
  hash.integer(entry.format);
  hash.integer(entry.wall);
  hash.integer(entry.counter);
  hash.bytes(entry.actor);
  hash.text(entry.command);
  hash.integer(entry.undoes ?? 0);
  hash.integer(entry.firstChange);
  hash.integer(entry.lastChange);
  hash.bytes(entry.changesHash);
  hash.bytes(entry.prev);
  hash.bytes(entry.device);
  hash.integer(entry.deviceCount);
  hash.bytes(entry.authorPrev ?? NONE);
  hash.bytes(entry.directory);
  hash.bytes(entry.salt);
  hash.text(entry.statement);
  hash.bytes(entry.sealed ?? NONE);
  hash.bytes(entry.hash);
  hash.bytes(entry.signature);
}
