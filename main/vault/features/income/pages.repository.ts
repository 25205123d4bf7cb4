import type { ReadDb, WriteDb } from "#main/vault/db/handles.ts";
import { newId, toBlob } from "#main/vault/db/ids.ts";
import type { TableOf } from "#main/vault/db/define-table.ts";
import type { financePageTable } from "./income.table.ts";

/** The periods of which a page has gone out, in the order in which they did. */
export async function publishedPeriods(db: ReadDb): Promise<{ start: string; end: string }[]> {
  const rows = await db
    .selectFrom("finance_page")
    .select(["start_on", "end_on"])
    .orderBy("row")
    .execute();
  return rows.map(({ start_on: start, end_on: end }) => ({ start, end }));
}

export async function insertPage(
  db: WriteDb,
  made: Omit<TableOf<typeof financePageTable>, "row" | "id">,
): Promise<void> {
  await db
    .insertInto("finance_page")
    .values({ id: toBlob(newId()), ...made })
    .execute();
}

/** Whether a page with this hash went out before. */
export async function wasFinancePage(db: ReadDb, htmlHash: Uint8Array): Promise<boolean> {
  const found = await db
    .selectFrom("finance_page")
    .select("row")
    .where("html_hash", "=", htmlHash)
    .executeTakeFirst();
  return found !== undefined;
}
