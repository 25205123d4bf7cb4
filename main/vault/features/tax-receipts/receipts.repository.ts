import type { Selectable } from "kysely";
import type { ReadDb, WriteDb } from "#main/vault/db/handles.ts";
import { newId, toBlob } from "#main/vault/db/ids.ts";
import type { TableOf } from "#main/vault/db/define-table.ts";
import type {
  taxReceiptExportTable,
  TaxReceiptLineTable,
  TaxReceiptTable,
} from "./tax-receipts.table.ts";

type ReceiptColumns = Selectable<TaxReceiptTable>;
type LineColumns = Selectable<TaxReceiptLineTable>;

const receipts = (db: ReadDb) =>
  db
    .selectFrom("tax_receipt")
    .leftJoin("person", "person.row", "tax_receipt.person")
    .leftJoin("tax_receipt as before", "before.row", "tax_receipt.replaces")
    .leftJoin("tax_receipt as after", "after.replaces", "tax_receipt.row")
    .selectAll("tax_receipt")
    .select([
      "person.id as person_id",
      "before.number as replaces_number",
      "before.year as replaces_year",
      "after.number as replaced_number",
      "after.year as replaced_year",
    ]);

export type ReceiptRow = NonNullable<Awaited<ReturnType<typeof findReceipt>>>;

export async function findReceipt(db: ReadDb, id: string) {
  return receipts(db).where("tax_receipt.id", "=", toBlob(id)).executeTakeFirst();
}

/** Every receipt that there is, in the order in which they were issued. */
export async function allReceipts(db: ReadDb): Promise<ReceiptRow[]> {
  return receipts(db).orderBy("tax_receipt.row").execute();
}

/** Those that are not cancelled. */
export async function standingReceipts(db: ReadDb) {
  return db
    .selectFrom("tax_receipt")
    .select(["row", "donor_key"])
    .where("cancelled_on", "is", null)
    .execute();
}

export async function receiptsOfYear(db: ReadDb, year: number): Promise<ReceiptRow[]> {
  return receipts(db).where("tax_receipt.year", "=", year).orderBy("tax_receipt.number").execute();
}

export type LineRow = LineColumns;

/** The lines of receipts of a year, or of one. */
export async function linesOf(
  db: ReadDb,
  of: { readonly year: number } | { readonly receipt: number } | "all",
): Promise<LineRow[]> {
  let query = db
    .selectFrom("tax_receipt_line")
    .innerJoin("tax_receipt", "tax_receipt.row", "tax_receipt_line.receipt")
    .selectAll("tax_receipt_line");
  if (of !== "all") {
    query =
      "year" in of
        ? query.where("tax_receipt.year", "=", of.year)
        : query.where("tax_receipt.row", "=", of.receipt);
  }
  return query.orderBy("tax_receipt_line.given_on").orderBy("tax_receipt_line.row").execute();
}

/** The last receipt to each of whom there is one, for their address. */
export async function lastAddresses(db: ReadDb) {
  const rows = await db
    .selectFrom("tax_receipt")
    .select(["donor_key", "street", "postcode", "town"])
    .orderBy("row")
    .execute();
  return new Map(rows.map(({ donor_key, ...address }) => [donor_key, address]));
}

/** The years of which there are receipts. */
export async function yearsOfReceipts(db: ReadDb): Promise<number[]> {
  const rows = await db.selectFrom("tax_receipt").select("year").distinct().execute();
  return rows.map(({ year }) => year);
}

export async function insertReceipt(
  db: WriteDb,
  { id, ...receipt }: Omit<ReceiptColumns, "row" | "id"> & { readonly id: string },
): Promise<number> {
  const { row } = await db
    .insertInto("tax_receipt")
    .values({ ...receipt, id: toBlob(id) })
    .returning("row")
    .executeTakeFirstOrThrow();
  return row;
}

export async function insertLine(
  db: WriteDb,
  line: Omit<LineColumns, "row" | "id">,
): Promise<void> {
  await db
    .insertInto("tax_receipt_line")
    .values({ ...line, id: toBlob(newId()) })
    .execute();
}

export async function cancelRow(
  db: WriteDb,
  row: number,
  cancelled: { readonly on: string; readonly reason: string },
): Promise<void> {
  await db
    .updateTable("tax_receipt")
    .set({ cancelled_on: cancelled.on, reason: cancelled.reason })
    .where("row", "=", row)
    .execute();
}

export async function insertExport(
  db: WriteDb,
  made: Omit<TableOf<typeof taxReceiptExportTable>, "row" | "id">,
): Promise<void> {
  await db
    .insertInto("tax_receipt_export")
    .values({ ...made, id: toBlob(newId()) })
    .execute();
}
