import type { Selectable } from "kysely";
import type { ReadDb, WriteDb } from "#main/vault/db/handles.ts";
import { toBlob } from "#main/vault/db/ids.ts";
import type { BudgetLineTable } from "./budget.table.ts";

export type BudgetColumns = Omit<Selectable<BudgetLineTable>, "row" | "id">;
export type NamedLine = Awaited<ReturnType<typeof linesOfYear>>[number];

/** The lines of a year with the bodies they are of, in the order in which they were planned. */
export async function linesOfYear(db: ReadDb, year: number) {
  return db
    .selectFrom("budget_line")
    .leftJoin("body", "body.row", "budget_line.body")
    .selectAll("budget_line")
    .select(["body.id as body_id", "body.name as body_name"])
    .where("budget_line.year", "=", year)
    .orderBy("budget_line.row")
    .execute();
}

export async function plannedYears(db: ReadDb): Promise<number[]> {
  const rows = await db
    .selectFrom("budget_line")
    .select("year")
    .distinct()
    .orderBy("year")
    .execute();
  return rows.map(({ year }) => year);
}

export async function findLine(db: ReadDb, id: string) {
  return db.selectFrom("budget_line").selectAll().where("id", "=", toBlob(id)).executeTakeFirst();
}

/** What is planned for the same. */
export async function findSameLine(
  db: ReadDb,
  { year, body, category }: Pick<BudgetColumns, "year" | "body" | "category">,
) {
  return db
    .selectFrom("budget_line")
    .selectAll()
    .where("year", "=", year)
    .where("body", "is", body)
    .where("category", "is", category)
    .executeTakeFirst();
}

export async function insertLine(db: WriteDb, id: string, values: BudgetColumns): Promise<void> {
  await db
    .insertInto("budget_line")
    .values({ id: toBlob(id), ...values })
    .execute();
}

export async function updateLine(
  db: WriteDb,
  row: number,
  values: Pick<BudgetColumns, "planned" | "note">,
): Promise<void> {
  await db.updateTable("budget_line").set(values).where("row", "=", row).execute();
}

export async function deleteLine(db: WriteDb, row: number): Promise<void> {
  await db.deleteFrom("budget_line").where("row", "=", row).execute();
}
