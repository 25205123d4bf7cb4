import { sql } from "kysely";
import type { ReadDb } from "#main/vault/db/handles.ts";
import { toBlob } from "#main/vault/db/ids.ts";

export interface DecisionRow {
  readonly id: Uint8Array;
  readonly words: string;
  readonly date: string;
  readonly meetingId: Uint8Array;
  readonly meetingTitle: string;
  readonly itemId: Uint8Array;
  readonly itemTitle: string;
  readonly confidentiality: string;
}

interface Which {
  /** For full text; null for every one. */
  readonly match: string | null;
  readonly confidential: boolean;
  readonly limit: number;
}

const COLUMNS = sql`b.id, b.words, g.date, g.id AS meetingId, g.title AS meetingTitle, i.id AS itemId,
  i.title AS itemTitle, i.confidentiality`;

/** Those of confidential items only with `confidential`. */
const readable = (confidential: boolean) =>
  confidential ? sql`true` : sql`i.confidentiality <> 'confidential'`;

/** Decisions that match, newest first, those of one meeting in its order. */
export async function decisionsFound(
  db: ReadDb,
  { match, confidential, limit }: Which,
): Promise<DecisionRow[]> {
  const among =
    match === null
      ? sql``
      : sql`AND b.row IN (SELECT rowid FROM minute_search WHERE minute_search MATCH ${match})`;
  const found = await sql<DecisionRow>`
    SELECT ${COLUMNS} FROM minute_block b
      JOIN agenda_item i ON i.row = b.item JOIN meeting g ON g.row = i.meeting
    WHERE b.kind = 'decision' AND b.words <> '' ${among} AND ${readable(confidential)}
    ORDER BY g.date DESC, g.id DESC, i.rank, b.rank, b.row LIMIT ${sql.lit(limit)}`.execute(db);
  return found.rows;
}

export async function decisionById(
  db: ReadDb,
  id: string,
  confidential: boolean,
): Promise<DecisionRow | undefined> {
  const found = await sql<DecisionRow>`
    SELECT ${COLUMNS} FROM minute_block b
      JOIN agenda_item i ON i.row = b.item JOIN meeting g ON g.row = i.meeting
    WHERE b.id = ${toBlob(id)} AND b.kind = 'decision' AND ${readable(confidential)}`.execute(db);
  return found.rows[0];
}
