import type { Finding } from "#shared/ipc/vault.contract.ts";
import type { Job } from "../job.ts";
import type { RawDb } from "../db/handles.ts";
import { fromBlob, toBlob } from "../db/ids.ts";
import { verify } from "../keys/signing.ts";
import { entryHash, genesis, sameHash } from "./chain.ts";
import { holdsItsChanges } from "./emptied.repository.ts";
import { entriesAfter, lastChangeNumber, type StoredEntry } from "./journal.repository.ts";

const BATCH = 200;

type JournalProblem = Extract<Finding, { place: "journal" }>["problem"];

/** What must hold of the next entry, given those before it. */
interface Expected {
  readonly seq: number;
  readonly firstChange: number;
  readonly prev: Uint8Array;
}

/**
 * Follows the journal from its first entry: numbers without a gap, each hash over the one before,
 * each signature by a person of the vault, each change hashed. Names the first entry that fails.
 */
export async function verifyChain(
  db: RawDb,
  vaultId: string,
  publicKeys: ReadonlyMap<string, Uint8Array>,
  job: Job,
): Promise<{ count: number; findings: Finding[] }> {
  let expected: Expected = { seq: 1, firstChange: 1, prev: genesis(toBlob(vaultId)) };
  const total = lastChangeNumber(db);
  for (;;) {
    const entries = entriesAfter(db, expected.seq - 1, BATCH);
    for (const entry of entries) {
      const problem = problemOf(db, entry, expected, publicKeys);
      if (problem !== null) {
        const finding: Finding = { place: "journal", at: String(expected.seq), problem };
        return { count: expected.seq - 1, findings: [finding] };
      }
      expected = { seq: entry.seq + 1, firstChange: entry.lastChange + 1, prev: entry.hash };
      job.report(entry.lastChange, total, "verify_journal");
      await job.breathe();
    }
    if (entries.length < BATCH) break;
  }
  const count = expected.seq - 1;
  if (total !== expected.firstChange - 1) {
    const at = String(expected.seq);
    return { count, findings: [{ place: "journal", at, problem: "changes_without_entry" }] };
  }
  return { count, findings: [] };
}

function problemOf(
  db: RawDb,
  entry: StoredEntry,
  expected: Expected,
  publicKeys: ReadonlyMap<string, Uint8Array>,
): JournalProblem | null {
  if (entry.seq !== expected.seq) return "missing";
  if (!sameHash(entry.prev, expected.prev)) return "out_of_chain";
  if (entry.firstChange !== expected.firstChange) return "changes_missing";
  if (!holdsItsChanges(db, entry)) return "changes_altered";
  if (!sameHash(entry.hash, entryHash(entry))) return "altered";
  const key = publicKeys.get(fromBlob(entry.actor));
  if (key === undefined) return "unknown_actor";
  return verify(key, entry.hash, entry.signature) ? null : "bad_signature";
}
