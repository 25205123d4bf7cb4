import { sql, type Selectable } from "kysely";
import type { ReadDb, WriteDb } from "#main/vault/db/handles.ts";
import { toBlob } from "#main/vault/db/ids.ts";
import type { MeetingTable } from "./meetings.table.ts";

type MeetingRow = Selectable<MeetingTable>;
export type MeetingColumns = Omit<MeetingRow, "row" | "id" | "created_at">;

/** A meeting's row, with the body whose it is. */
export interface FoundMeeting extends MeetingRow {
  readonly body_id: Uint8Array | null;
  readonly body_name: string | null;
}

/** What the body was called on the day of the meeting; as it is called last where it was not open yet. */
const bodyName = sql<string | null>`coalesce(
  (SELECT s.name FROM body_state s WHERE s.body = meeting.body AND s.start_on <= meeting.date
   ORDER BY s.start_on DESC LIMIT 1), body.name)`.as("body_name");

function meetings(db: ReadDb) {
  return db
    .selectFrom("meeting")
    .leftJoin("body", "body.row", "meeting.body")
    .selectAll("meeting")
    .select(["body.id as body_id", bodyName]);
}

export function findMeeting(db: ReadDb, id: string): Promise<FoundMeeting | undefined> {
  return meetings(db).where("meeting.id", "=", toBlob(id)).executeTakeFirst();
}

/** The row of a body; null where there is none. */
export async function findBodyRow(db: ReadDb, id: string): Promise<number | null> {
  const body = await db
    .selectFrom("body")
    .select("row")
    .where("id", "=", toBlob(id))
    .executeTakeFirst();
  return body?.row ?? null;
}

/** The days, in order, until one, on which each body met, but for one meeting. */
export function daysMet(
  db: ReadDb,
  until: string,
  but: string | null,
): Promise<{ body: number | null; date: string }[]> {
  return db
    .selectFrom("meeting")
    .select(["body", "date"])
    .where("body", "is not", null)
    .where("date", "<=", until)
    .$if(but !== null, (query) => query.where("id", "<>", toBlob(but ?? "")))
    .orderBy("body")
    .orderBy("date")
    .execute();
}

/** In the order in which they were added. */
export async function idsOfMeetings(db: ReadDb): Promise<Uint8Array[]> {
  const rows = await db.selectFrom("meeting").select("id").orderBy("row").execute();
  return rows.map(({ id }) => id);
}

export function findMeetingByRow(db: ReadDb, row: number): Promise<FoundMeeting | undefined> {
  return meetings(db).where("meeting.row", "=", row).executeTakeFirst();
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
    .leftJoin("body", "body.row", "meeting.body")
    .select((eb) => [
      "meeting.id",
      "meeting.title",
      "meeting.date",
      "meeting.starts_at",
      "meeting.place",
      bodyName,
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
