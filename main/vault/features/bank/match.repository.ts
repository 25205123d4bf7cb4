import { sql } from "kysely";
import type { ReadDb, WriteDb } from "#main/vault/db/handles.ts";
import { fromBlob, newId, toBlob } from "#main/vault/db/ids.ts";
import { placeOfRow } from "./line-id.ts";

export interface NewMatch {
  readonly label: string;
  readonly at: number;
  /** Rows of lines and of postings. */
  readonly lines: readonly number[];
  readonly postings: readonly number[];
}

export async function insertMatch(db: WriteDb, match: NewMatch): Promise<string> {
  const id = newId();
  const { row } = await db
    .insertInto("bank_match")
    .values({ id: toBlob(id), label: match.label, made_at: match.at })
    .returning("row")
    .executeTakeFirstOrThrow();
  for (const line of match.lines) {
    const { part, at: place } = placeOfRow(line);
    await db
      .insertInto("bank_match_line")
      .values({ id: toBlob(newId()), match: row, part, place })
      .execute();
  }
  for (const posting of match.postings) {
    await db
      .insertInto("bank_match_posting")
      .values({ id: toBlob(newId()), match: row, posting })
      .execute();
  }
  return id;
}

export async function findMatch(
  db: ReadDb,
  id: string,
): Promise<{ row: number; id: string } | null> {
  const found = await db
    .selectFrom("bank_match")
    .select("row")
    .where("id", "=", toBlob(id))
    .executeTakeFirst();
  return found === undefined ? null : { row: found.row, id };
}

/** Its lines are open again, and its postings. */
export async function deleteMatch(db: WriteDb, row: number): Promise<void> {
  await db.deleteFrom("bank_match_posting").where("match", "=", row).execute();
  await db.deleteFrom("bank_match_line").where("match", "=", row).execute();
  await db.deleteFrom("bank_match").where("row", "=", row).execute();
}

/** The matches that have a posting of an entry. */
export async function matchesOfEntry(
  db: ReadDb,
  entry: number,
): Promise<{ row: number; id: string }[]> {
  const rows = await db
    .selectFrom("posting")
    .innerJoin("bank_match_posting", "bank_match_posting.posting", "posting.row")
    .innerJoin("bank_match", "bank_match.row", "bank_match_posting.match")
    .select(["bank_match.row", "bank_match.id"])
    .where("posting.entry", "=", entry)
    .distinct()
    .execute();
  return rows.map(({ row, id }) => ({ row, id: fromBlob(id) }));
}

/** Whether the lines and the postings of every match come to the same. */
export async function areMatchesEqual(db: ReadDb): Promise<boolean> {
  const { rows } = await sql<{ row: number }>`
    SELECT m.row FROM bank_match m
    WHERE (SELECT coalesce(sum(l.cents), 0) FROM bank_line l WHERE l.match = m.row) <>
      (SELECT coalesce(sum(p.debit - p.credit), 0) FROM bank_match_posting o
        JOIN posting p ON p.row = o.posting WHERE o.match = m.row)
    LIMIT 1`.execute(db);
  return rows.length === 0;
}
