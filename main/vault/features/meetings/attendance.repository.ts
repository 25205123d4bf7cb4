import type { ReadDb, WriteDb } from "#main/vault/db/handles.ts";
import { newId, toBlob } from "#main/vault/db/ids.ts";

/** Who came, was excused, was missing or is awaited, in the order in which they were noted. */
export async function attendanceOf(db: ReadDb, meeting: number) {
  return db
    .selectFrom("attendance")
    .innerJoin("person", "person.row", "attendance.person")
    .select(["person.id", "person.given_name", "person.family_name", "attendance.kind"])
    .where("attendance.meeting", "=", meeting)
    .orderBy("attendance.row")
    .execute();
}

export async function findPersonRow(db: ReadDb, id: string): Promise<number | null> {
  const person = await db
    .selectFrom("person")
    .select("row")
    .where("id", "=", toBlob(id))
    .executeTakeFirst();
  return person?.row ?? null;
}

/** Writes only what differs: noting someone present twice is one entry. */
export async function putAttendance(
  db: WriteDb,
  meeting: number,
  person: number,
  kind: string,
): Promise<void> {
  const known = await db
    .selectFrom("attendance")
    .select(["row", "kind"])
    .where("meeting", "=", meeting)
    .where("person", "=", person)
    .executeTakeFirst();
  if (known === undefined) {
    await db
      .insertInto("attendance")
      .values({ id: toBlob(newId()), meeting, person, kind })
      .execute();
  } else if (known.kind !== kind) {
    await db.updateTable("attendance").set({ kind }).where("row", "=", known.row).execute();
  }
}

/** Notes those of some people who are not noted yet, in this order, in one kind; how many that were. */
export async function addAttendance(
  db: WriteDb,
  meeting: number,
  people: readonly number[],
  kind: string,
): Promise<number> {
  const noted = await db
    .selectFrom("attendance")
    .select("person")
    .where("meeting", "=", meeting)
    .execute();
  const known = new Set(noted.map(({ person }) => person));
  const added = people.filter((person) => !known.has(person));
  for (let from = 0; from < added.length; from += AT_ONCE) {
    const rows = added.slice(from, from + AT_ONCE);
    await db
      .insertInto("attendance")
      .values(rows.map((person) => ({ id: toBlob(newId()), meeting, person, kind })))
      .execute();
  }
  return added.length;
}

/** Rows that one statement adds. */
const AT_ONCE = 100;

export async function deleteAttendance(
  db: WriteDb,
  meeting: number,
  person: number,
): Promise<void> {
  await db
    .deleteFrom("attendance")
    .where("meeting", "=", meeting)
    .where("person", "=", person)
    .execute();
}
