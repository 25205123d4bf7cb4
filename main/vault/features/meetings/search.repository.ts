import { sql } from "kysely";
import type { ReadDb } from "#main/vault/db/handles.ts";

export interface MeetingRow {
  readonly id: Uint8Array;
  readonly title: string;
  readonly date: string;
  readonly place: string;
}

export interface MinutesRow {
  readonly meetingId: Uint8Array;
  readonly itemId: Uint8Array;
  readonly itemTitle: string;
  readonly meetingTitle: string;
  readonly date: string;
  readonly words: string;
}

/** Every meeting, newest first: a collective holds a few hundred, in one index. */
export async function meetingTitles(db: ReadDb): Promise<MeetingRow[]> {
  return db
    .selectFrom("meeting")
    .select(["id", "title", "date", "place"])
    .orderBy("date", "desc")
    .orderBy("id", "desc")
    .execute();
}

/**
 * Agenda items whose minutes match, best first, each once, with the block that matched; those of confidential
 * items only with `confidential`. The engine
 * plans again, at each execution, a statement that binds its LIMIT: the text holds it.
 */
export async function matchingMinutes(
  db: ReadDb,
  match: string,
  limit: number,
  confidential: boolean,
): Promise<MinutesRow[]> {
  // Kept out before the best are taken: what is not shown must not push out what is.
  const readable = confidential
    ? sql``
    : sql`AND EXISTS (SELECT 1 FROM minute_block own JOIN agenda_item o ON o.row = own.item
        WHERE own.row = minute_search.rowid AND o.confidentiality <> 'confidential')`;
  const found = await sql<MinutesRow>`
    SELECT g.id AS meetingId, i.id AS itemId, i.title AS itemTitle, g.title AS meetingTitle,
      g.date AS date, b.words AS words, min(f.rank) AS best
    FROM (SELECT rowid AS block, rank FROM minute_search
          WHERE minute_search MATCH ${match} ${readable} ORDER BY rank LIMIT ${sql.lit(limit * 8)}) f
      CROSS JOIN minute_block b ON b.row = f.block
      CROSS JOIN agenda_item i ON i.row = b.item
      CROSS JOIN meeting g ON g.row = i.meeting
    GROUP BY i.row ORDER BY best, i.row LIMIT ${sql.lit(limit)}`.execute(db);
  return found.rows;
}
