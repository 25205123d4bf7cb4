import type { RawDb } from "#main/vault/db/handles.ts";
import { hasTable } from "#main/vault/db/has-table.ts";
import { prepareOnce } from "#main/vault/db/statement-cache.ts";
import { FieldDigest } from "../keys/digest.ts";
import type { SealedContent } from "./sealed-content.ts";

export interface Segment extends SealedContent {
  readonly row: number;
  readonly digest: Uint8Array;
  readonly chain: Uint8Array;
}

const NOTHING = new Uint8Array();
/** Some kilobytes a row. */
const ROOM = 16 * 1024;

/** The last row and the root of all of them, which entries of the journal carry; null while there is none. */
function lastSegment(db: RawDb): Pick<Segment, "row" | "chain"> | null {
  const sql = "SELECT row, chain FROM sealed_segment ORDER BY row DESC LIMIT 1";
  return prepareOnce<[], Pick<Segment, "row" | "chain">>(db, sql).get() ?? null;
}

/** The root, of a store that may be from before there were segments. */
export function sealedRoot(db: RawDb): Uint8Array | null {
  return hasTable(db, "sealed_segment") ? (lastSegment(db)?.chain ?? null) : null;
}

/** Writes rows after the last one: each is sealed to the number that it gets. Returns the last number. */
export function appendSegments(
  db: RawDb,
  sealed: readonly ((row: number) => SealedContent)[],
): number {
  let { row, chain } = lastSegment(db) ?? { row: 0, chain: NOTHING };
  const insert = prepareOnce<[Segment]>(
    db,
    `INSERT INTO sealed_segment (row, tag, boxes, body, digest, chain)
     VALUES (@row, @tag, @boxes, @body, @digest, @chain)`,
  );
  for (const seal of sealed) {
    row += 1;
    const content = seal(row);
    const digest = digestOf(row, content);
    chain = chainOf(chain, digest);
    insert.run({ ...content, row, digest, chain });
  }
  return row;
}

/** The rows after one, in order, some at a time. */
export function segmentsAfter(db: RawDb, after: number, limit: number): Segment[] {
  const sql = `SELECT row, tag, boxes, body, digest, chain FROM sealed_segment
    WHERE row > ? ORDER BY row LIMIT ?`;
  return prepareOnce<[number, number], Segment>(db, sql).all(after, limit);
}

/** Those that lead to a key, whoever has it. */
export function sealsAfter(db: RawDb, after: number, limit: number): Segment[] {
  const sql = `SELECT row, tag, boxes, body, digest, chain FROM sealed_segment
    WHERE row > ? AND boxes <> x'' ORDER BY row LIMIT ?`;
  return prepareOnce<[number, number], Segment>(db, sql).all(after, limit);
}

/** The others: entries, and rows that are nothing. */
export function recordsAfter(db: RawDb, after: number, limit: number): Segment[] {
  const sql = `SELECT row, tag, boxes, body, digest, chain FROM sealed_segment
    WHERE row > ? AND boxes = x'' ORDER BY row LIMIT ?`;
  return prepareOnce<[number, number], Segment>(db, sql).all(after, limit);
}

/** The one that leads to the key that this is the commitment to. */
export function sealByTag(db: RawDb, tag: Uint8Array): Segment | null {
  const sql = `SELECT row, tag, boxes, body, digest, chain FROM sealed_segment
    WHERE tag = ? AND boxes <> x'' LIMIT 1`;
  return prepareOnce<[Uint8Array], Segment>(db, sql).get(tag) ?? null;
}

export function digestOf(row: number, { tag, boxes, body }: SealedContent): Uint8Array {
  const hash = new FieldDigest(ROOM);
  hash.text("greffe.segment.1");
  hash.integer(row);
  hash.bytes(tag);
  hash.bytes(boxes);
  hash.bytes(body);
  return hash.finish();
}

export function chainOf(before: Uint8Array, digest: Uint8Array): Uint8Array {
  const hash = new FieldDigest(128);
  hash.text("greffe.segments.1");
  hash.bytes(before);
  hash.bytes(digest);
  return hash.finish();
}

/** Whether anybody has keys for cases. */
export function hasCaseKeys(db: RawDb): boolean {
  return db.prepare("SELECT 1 FROM case_slot LIMIT 1").get() !== undefined;
}
