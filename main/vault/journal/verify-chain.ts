import type { Finding } from "#shared/ipc/vault.contract.ts";
import type { Job } from "../job.ts";
import type { RawDb } from "../db/handles.ts";
import { fromBlob, ID_BYTES, toBlob } from "../db/ids.ts";
import { verify } from "../keys/signing.ts";
import { entryHash, entryId, genesis, sameHash } from "./chain.ts";
import { holdsItsChanges } from "./emptied.repository.ts";
import {
  entriesAfter,
  findEntry,
  hasEntryOutside,
  lastChangeNumber,
  type StatedEntry,
  type StoredEntry,
} from "./journal.repository.ts";
import { isBeside, statedHeads } from "./stated-heads.ts";

const BATCH = 200;

type JournalProblem = Extract<Finding, { place: "journal" }>["problem"];

/** Whose key an entry must be signed with, by what was signed before it; null for nobody's. */
export type KeyOf = (entry: StoredEntry) => Uint8Array | null;

/**
 * Follows the journal from its first entry: numbers without a gap, each entry after the one before,
 * after its author's and its device's own before it and under the directory of its moment, each signature
 * by the key of that moment, each change hashed. Names the first entry that fails.
 */
export async function verifyChain(
  db: RawDb,
  vaultId: string,
  keyOf: KeyOf,
  job: Job,
): Promise<{ count: number; findings: Finding[] }> {
  const walk = new ChainWalk(toBlob(vaultId));
  const total = lastChangeNumber(db);
  if (hasEntryOutside(db)) {
    return { count: 0, findings: [{ place: "journal", at: "1", problem: "out_of_chain" }] };
  }
  for (;;) {
    const entries = entriesAfter(db, walk.count, BATCH);
    for (const entry of entries) {
      const problem = walk.problemOf(entry, db, keyOf);
      if (problem !== null) {
        const at = String(walk.count + 1);
        return { count: walk.count, findings: [{ place: "journal", at, problem }] };
      }
      walk.pass(entry);
      job.report(entry.lastChange, total, "verify_journal");
      await job.breathe();
    }
    if (entries.length < BATCH) break;
  }
  const { count } = walk;
  if (total !== walk.changes) {
    const at = String(count + 1);
    return { count, findings: [{ place: "journal", at, problem: "changes_without_entry" }] };
  }
  return { count, findings: [] };
}

const NONE: Uint8Array = new Uint8Array();

/** How far the journal holds. */
class ChainWalk {
  count = 0;
  changes = 0;
  readonly #vaultId: Uint8Array;
  /** The entry before, as either form of entry names it. */
  #before: { readonly format: 1 | 2; readonly hash: Uint8Array; readonly id: Uint8Array };
  #root: Uint8Array | null = null;
  /** What the next entry is made under, and the newest statement. */
  #directory = NONE;
  #stated: StatedEntry | null = null;
  readonly #authors = new Map<string, Uint8Array>();
  readonly #devices = new Map<string, number>();

  constructor(vaultId: Uint8Array) {
    this.#vaultId = vaultId;
    const first = genesis(vaultId);
    this.#before = { format: 1, hash: first, id: first };
  }

  problemOf(entry: StoredEntry, db: RawDb, keyOf: KeyOf): JournalProblem | null {
    if (entry.seq !== this.count + 1) return "missing";
    if (entry.actor.length !== ID_BYTES) return "unknown_actor";
    if (!this.#follows(entry)) return "out_of_chain";
    if (entry.firstChange !== this.changes + 1) return "changes_missing";
    if (!holdsItsChanges(db, entry)) return "changes_altered";
    const undone = entry.undoes === null ? null : findEntry(db, entry.undoes);
    const place = {
      vaultId: this.#vaultId,
      root: this.#root,
      undone: undone === null ? null : entryId(undone),
    };
    if (!sameHash(entry.hash, entryHash(entry, place))) return "altered";
    const key = keyOf(entry);
    if (key === null) return "unknown_actor";
    return verify(key, entry.hash, entry.signature) ? null : "bad_signature";
  }

  pass(entry: StoredEntry): void {
    const id = entryId(entry);
    this.count = entry.seq;
    this.changes = entry.lastChange;
    this.#before = { format: entry.format, hash: entry.hash, id };
    this.#authors.set(fromBlob(entry.actor), id);
    if (entry.format === 1) return;
    this.#devices.set(nameOf(entry.device), entry.deviceCount);
    if (entry.statement === null) return;
    this.#root ??= id;
    this.#directory = statedHeads(entry, this.#stated);
    this.#stated = entry;
  }

  #follows(entry: StoredEntry): boolean {
    // What stands by itself names the signature too: no later entry goes back to the older form.
    if (entry.format === 1) {
      return this.#before.format === 1 && sameHash(entry.prev, this.#before.hash);
    }
    const { authorPrev, device, deviceCount, directory, prev, undoes } = entry;
    const author = this.#authors.get(fromBlob(entry.actor)) ?? NONE;
    return (
      sameHash(prev, this.#before.id) &&
      isSame(authorPrev ?? NONE, author) &&
      (isSame(directory, this.#directory) || isBeside(entry, this.#stated)) &&
      deviceCount === (this.#devices.get(nameOf(device)) ?? 0) + 1 &&
      (undoes === null || undoes < entry.seq)
    );
  }
}

const nameOf = (device: Uint8Array) => Buffer.from(device).toString("hex");

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.from(one).equals(other);
}
