import type { Finding } from "#shared/ipc/vault.contract.ts";
import type { RawDb } from "../db/handles.ts";
import { hasTable } from "../db/has-table.ts";
import type { Job } from "../job.ts";
import { sealedRoots } from "./journal.repository.ts";
import { chainOf, digestOf, segmentsAfter } from "../sealed/segments.repository.ts";

const BATCH = 200;

type SealedProblem = Extract<Finding, { place: "sealed" }>["problem"];

/**
 * Follows what is sealed from its first row: numbers without a gap, each row as it was written,
 * each root that an entry of the journal carries found, in order. Names the first that fails. What a
 * row says is for those who have a key of it to see.
 */
export async function verifySegments(db: RawDb, job: Job): Promise<Finding[]> {
  if (!hasTable(db, "sealed_segment")) return [];
  const roots = sealedRoots(db);
  let wanted = 0;
  let row = 0;
  let chain: Uint8Array = new Uint8Array();
  const finding = (problem: SealedProblem): Finding[] => [
    { place: "sealed", at: String(row + 1), problem },
  ];
  for (;;) {
    const segments = segmentsAfter(db, row, BATCH);
    for (const segment of segments) {
      if (segment.row !== row + 1) return finding("missing");
      const isWhole = same(segment.digest, digestOf(segment.row, segment));
      chain = chainOf(chain, segment.digest);
      if (!isWhole || !same(segment.chain, chain)) return finding("altered");
      row = segment.row;
      if (wanted < roots.length && same(roots[wanted] ?? chain, chain)) wanted += 1;
    }
    await job.breathe();
    if (segments.length < BATCH) break;
  }
  return wanted < roots.length ? finding("missing") : [];
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.from(one).equals(other);
}
