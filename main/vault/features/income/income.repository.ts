import { sql, type Selectable } from "kysely";
import type { ReadDb, WriteDb } from "#main/vault/db/handles.ts";
import { toBlob } from "#main/vault/db/ids.ts";
import type { IncomeTable } from "./income.table.ts";

type IncomeRow = Selectable<IncomeTable>;
export type IncomeColumns = Omit<IncomeRow, "row" | "id">;
export type NamedIncome = NonNullable<Awaited<ReturnType<typeof findIncome>>>;

const named = (db: ReadDb) =>
  db
    .selectFrom("income")
    .leftJoin("person", "person.row", "income.giver")
    .leftJoin("body", "body.row", "income.body")
    .selectAll("income")
    .select([
      "person.id as person_id",
      "person.given_name",
      "person.family_name",
      "body.id as body_id",
      "body.name as body_name",
    ]);

export async function findIncome(db: ReadDb, id: string) {
  return named(db).where("income.id", "=", toBlob(id)).executeTakeFirst();
}

export interface IncomeFilter {
  readonly from: string | null;
  readonly until: string | null;
  readonly kind: string | null;
  readonly source: string | null;
}

/** Those of a filter; `rows` are those that its words match. */
function filtered(
  db: ReadDb,
  { from, until, kind, source }: IncomeFilter,
  rows: readonly number[] | null,
) {
  let query = named(db);
  if (from !== null) query = query.where("income.received_on", ">=", from);
  if (until !== null) query = query.where("income.received_on", "<=", until);
  if (kind !== null) query = query.where("income.kind", "=", kind);
  if (source !== null) query = query.where("income.source", "=", source);
  if (rows === null) return query;
  const list = JSON.stringify(rows);
  return query.where("income.row", "in", sql<number>`(SELECT value FROM json_each(${list}))`);
}

/** What is looked through for words. */
export async function wordsOfIncome(db: ReadDb) {
  return db
    .selectFrom("income")
    .leftJoin("person", "person.row", "income.giver")
    .select([
      "income.row",
      "income.id",
      "income.received_on",
      "income.label",
      "income.giver_name",
      "person.given_name",
      "person.family_name",
    ])
    .orderBy("income.received_on", "desc")
    .orderBy("income.row", "desc")
    .execute();
}

export async function listIncome(
  db: ReadDb,
  filter: IncomeFilter,
  rows: readonly number[] | null,
  after: { readonly day: string; readonly row: number } | null,
  limit: number,
): Promise<NamedIncome[]> {
  let query = filtered(db, filter, rows);
  if (after !== null) {
    query = query.where((eb) =>
      eb.or([
        eb("income.received_on", "<", after.day),
        eb.and([eb("income.received_on", "=", after.day), eb("income.row", "<", after.row)]),
      ]),
    );
  }
  return query
    .orderBy("income.received_on", "desc")
    .orderBy("income.row", "desc")
    .limit(limit)
    .execute();
}

/** How many there are of a filter, and what of them was kept. */
export async function sumIncome(db: ReadDb, filter: IncomeFilter, rows: readonly number[] | null) {
  return filtered(db, filter, rows)
    .clearSelect()
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .select(
      sql<number>`coalesce(sum(income.cents - coalesce(income.returned_cents, 0)), 0)`.as("cents"),
    )
    .executeTakeFirstOrThrow();
}

/** All of a period, in the order of their days. */
export async function incomeWithin(
  db: ReadDb,
  from: string,
  until: string,
): Promise<NamedIncome[]> {
  return named(db)
    .where("income.received_on", ">=", from)
    .where("income.received_on", "<=", until)
    .orderBy("income.received_on")
    .orderBy("income.row")
    .execute();
}

/** What came from nobody knows whom, and was kept; with the first day of it. */
export async function unknownIncome(
  db: ReadDb,
): Promise<{ count: number; cents: number; since: string | null }> {
  return db
    .selectFrom("income")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .select(sql<number>`coalesce(sum(cents - coalesce(returned_cents, 0)), 0)`.as("cents"))
    .select((eb) => eb.fn.min<string | null>("received_on").as("since"))
    .where("source", "=", "unknown")
    .where(sql<boolean>`cents > coalesce(returned_cents, 0)`)
    .executeTakeFirstOrThrow();
}

export async function insertIncome(
  db: WriteDb,
  id: string,
  values: IncomeColumns,
): Promise<number> {
  const { row } = await db
    .insertInto("income")
    .values({ ...values, id: toBlob(id) })
    .returning("row")
    .executeTakeFirstOrThrow();
  return row;
}

export async function updateIncome(
  db: WriteDb,
  row: number,
  values: Partial<Omit<IncomeRow, "row" | "id">>,
): Promise<void> {
  await db.updateTable("income").set(values).where("row", "=", row).execute();
}

export async function deleteIncome(db: WriteDb, row: number): Promise<void> {
  await db.deleteFrom("income").where("row", "=", row).execute();
}
