import { sql } from "kysely";
import type { ReadDb, WriteDb } from "#main/vault/db/handles.ts";
import { toBlob } from "#main/vault/db/ids.ts";
import type { MeetingTable } from "./meetings.table.ts";

export type MeetingColumns = Omit<MeetingTable, "row" | "id" | "created_at" | "body">;

export async function findMeeting(db: ReadDb, id: string) {
  return db.selectFrom("meeting").selectAll().where("id", "=", toBlob(id)).executeTakeFirst();
}

/** In the order in which they were added. */
export async function idsOfMeetings(db: ReadDb): Promise<Uint8Array[]> {
  const rows = await db.selectFrom("meeting").select("id").orderBy("row").execute();
  return rows.map(({ id }) => id);
}

export async function findMeetingByRow(db: ReadDb, row: number) {
  return db.selectFrom("meeting").selectAll().where("row", "=", row).executeTakeFirst();
}

/**
 * Newest first, with the figures of the list; `before` is the last row already shown. Without
 * `confidential`, what was decided in confidential items is not counted.
 */
export async function listMeetings(
  db: ReadDb,
  before: { date: string; id: string } | null,
  limit: number,
  confidential: boolean,
) {
  return db
    .selectFrom("meeting")
    .select((eb) => [
      "meeting.id",
      "meeting.title",
      "meeting.date",
      "meeting.starts_at",
      "meeting.place",
      eb
        .selectFrom("attendance")
        .select((inner) => inner.fn.countAll<number>().as("n"))
        .whereRef("attendance.meeting", "=", "meeting.row")
        .where("attendance.kind", "=", "present")
        .as("present_count"),
      eb
        .selectFrom("agenda_item")
        .select((inner) => inner.fn.countAll<number>().as("n"))
        .whereRef("agenda_item.meeting", "=", "meeting.row")
        .as("item_count"),
      countBlocks("decision", confidential).as("decision_count"),
      countBlocks("action", confidential).as("action_count"),
      eb
        .selectFrom("publication")
        .select((inner) => inner.fn.max("publication.published_at").as("at"))
        .whereRef("publication.meeting", "=", "meeting.row")
        .as("published_at"),
    ])
    .$if(before !== null, (query) =>
      query.where((eb) =>
        eb(
          eb.refTuple("meeting.date", "meeting.id"),
          "<",
          eb.tuple(before?.date ?? "", toBlob(before?.id ?? "")),
        ),
      ),
    )
    .orderBy("meeting.date", "desc")
    .orderBy("meeting.id", "desc")
    .limit(limit)
    .execute();
}

/**
 * The kind is written into the query, so that the partial index on it serves; CROSS JOIN keeps
 * SQLite from beginning with every decision of the vault.
 */
function countBlocks(kind: "decision" | "action", confidential: boolean) {
  const readable = confidential ? sql`` : sql`AND i.confidentiality <> 'confidential'`;
  return sql<number>`(
    SELECT count(*) FROM agenda_item AS i CROSS JOIN minute_block AS b ON b.item = i.row
    WHERE i.meeting = meeting.row AND b.kind = ${sql.lit(kind)} ${readable}
  )`;
}

export async function lastPublishedAt(db: ReadDb, meeting: number): Promise<number | null> {
  const row = await db
    .selectFrom("publication")
    .select((eb) => eb.fn.max("published_at").as("at"))
    .where("meeting", "=", meeting)
    .executeTakeFirst();
  return row?.at ?? null;
}

export async function insertMeeting(
  db: WriteDb,
  id: string,
  createdAt: number,
  columns: MeetingColumns,
): Promise<number> {
  const { row } = await db
    .insertInto("meeting")
    .values({ id: toBlob(id), created_at: createdAt, ...columns })
    .returning("row")
    .executeTakeFirstOrThrow();
  return row;
}

export async function updateMeeting(
  db: WriteDb,
  row: number,
  columns: Partial<MeetingColumns>,
): Promise<void> {
  await db.updateTable("meeting").set(columns).where("row", "=", row).execute();
}

/** Takes a meeting and all that belongs to it, children first, so that each is journaled. */
export async function deleteMeeting(db: WriteDb, row: number): Promise<void> {
  await db
    .deleteFrom("minute_block")
    .where("item", "in", (eb) =>
      eb.selectFrom("agenda_item").select("agenda_item.row").where("meeting", "=", row),
    )
    .execute();
  await db.deleteFrom("agenda_item").where("meeting", "=", row).execute();
  await db.deleteFrom("attendance").where("meeting", "=", row).execute();
  await db.deleteFrom("publication").where("meeting", "=", row).execute();
  await db.deleteFrom("attachment").where("meeting", "=", row).execute();
  await db.deleteFrom("meeting").where("row", "=", row).execute();
}
