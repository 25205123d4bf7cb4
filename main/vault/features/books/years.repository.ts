import { sql, type Selectable } from "kysely";
import type { ReadDb, WriteDb } from "#main/vault/db/handles.ts";
import { fromBlob, newId, toBlob } from "#main/vault/db/ids.ts";
import type { YearSpan } from "#shared/domain/finances/books/entry.ts";
import type { FiscalYearTable } from "./books.table.ts";

type YearRow = Selectable<FiscalYearTable>;

export interface StoredYear extends YearSpan {
  readonly row: number;
  readonly id: string;
  readonly closedAt: number | null;
}

/** First to last. */
export async function listYears(db: ReadDb): Promise<StoredYear[]> {
  const rows = await db.selectFrom("fiscal_year").selectAll().orderBy("start_on").execute();
  return rows.map(toYear);
}

export async function findYear(db: ReadDb, id: string): Promise<StoredYear | undefined> {
  const row = await db
    .selectFrom("fiscal_year")
    .selectAll()
    .where("id", "=", toBlob(id))
    .executeTakeFirst();
  return row === undefined ? undefined : toYear(row);
}

const toYear = (year: YearRow): StoredYear => ({
  row: year.row,
  id: fromBlob(year.id),
  start: year.start_on,
  end: year.end_on,
  closedAt: year.closed_at,
  isClosed: year.closed_at !== null,
});

export interface YearCounts {
  readonly entries: number;
  readonly drafts: number;
  readonly last: number;
  readonly opened: number;
}

/** What is in a year: by the indexes of its numbers, drafts and books. */
export async function countsOf(db: ReadDb, year: number): Promise<YearCounts> {
  const counted = await db
    .selectNoFrom((eb) => [
      eb
        .selectFrom("ledger_entry")
        .select((inner) => inner.fn.countAll<number>().as("n"))
        .where("year", "=", year)
        .as("entries"),
      eb
        .selectFrom("ledger_entry")
        .select((inner) => inner.fn.countAll<number>().as("n"))
        .where("year", "=", year)
        .where("number", "is", null)
        .as("drafts"),
      eb
        .selectFrom("ledger_entry")
        .select(sql<number>`coalesce(max(number), 0)`.as("n"))
        .where("year", "=", year)
        .where("number", "is not", null)
        .as("last"),
      eb
        .selectFrom("ledger_entry")
        .select((inner) => inner.fn.countAll<number>().as("n"))
        .where("year", "=", year)
        .where("book", "=", "opening")
        .as("opened"),
    ])
    .executeTakeFirstOrThrow();
  return {
    entries: counted.entries ?? 0,
    drafts: counted.drafts ?? 0,
    last: counted.last ?? 0,
    opened: counted.opened ?? 0,
  };
}

export async function insertYear(
  db: WriteDb,
  { start, end }: { start: string; end: string },
): Promise<{ id: string; row: number }> {
  const id = newId();
  const { row } = await db
    .insertInto("fiscal_year")
    .values({ id: toBlob(id), start_on: start, end_on: end, closed_at: null })
    .returning("row")
    .executeTakeFirstOrThrow();
  return { id, row };
}

export async function deleteYear(db: WriteDb, row: number): Promise<void> {
  await db.deleteFrom("fiscal_year").where("row", "=", row).execute();
}

export async function setYearClosed(db: WriteDb, row: number, at: number): Promise<void> {
  await db.updateTable("fiscal_year").set({ closed_at: at }).where("row", "=", row).execute();
}
