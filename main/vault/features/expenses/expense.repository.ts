import type { Selectable } from "kysely";
import type { ReadDb, WriteDb } from "#main/vault/db/handles.ts";
import { fromBlob, newId, toBlob } from "#main/vault/db/ids.ts";
import type { ExpenseEventTable, ExpenseTable, ReceiptTable } from "./expenses.table.ts";

export type ExpenseRow = Selectable<ExpenseTable>;
export type ExpenseColumns = Omit<
  ExpenseRow,
  "row" | "id" | "revision" | "state" | "settled" | "created_by" | "created_at"
>;

/** A claim with the names that it leads to. */
export type NamedExpense = NonNullable<Awaited<ReturnType<typeof findExpense>>>;

/** A claim, and those that it names by their ids and names. */
export const namedExpenses = (db: ReadDb) =>
  db
    .selectFrom("expense")
    .leftJoin("person as payer", "payer.row", "expense.payer")
    .leftJoin("person as paid", "paid.row", "expense.beneficiary")
    .leftJoin("body", "body.row", "expense.body")
    .leftJoin("vault_user", "vault_user.id", "expense.created_by")
    .selectAll("expense")
    .select([
      "payer.id as payer_id",
      "payer.given_name as payer_given",
      "payer.family_name as payer_family",
      "paid.id as paid_id",
      "paid.given_name as paid_given",
      "paid.family_name as paid_family",
      "body.id as body_id",
      "body.name as body_name",
      "vault_user.name as creator",
    ])
    .select((eb) =>
      eb
        .selectFrom("receipt")
        .select((of) => of.fn.countAll<number>().as("count"))
        .whereRef("receipt.expense", "=", "expense.row")
        .where("receipt.role", "=", "receipt")
        .as("receipts"),
    );

export async function findExpense(db: ReadDb, id: string) {
  return namedExpenses(db).where("expense.id", "=", toBlob(id)).executeTakeFirst();
}

export async function idOfExpense(db: ReadDb, row: number): Promise<string | null> {
  const query = db.selectFrom("expense").select("id").where("row", "=", row);
  const found = await query.executeTakeFirst();
  return found === undefined ? null : fromBlob(found.id);
}

export async function insertExpense(db: WriteDb, values: Omit<ExpenseRow, "row">): Promise<number> {
  const { row } = await db
    .insertInto("expense")
    .values(values)
    .returning("row")
    .executeTakeFirstOrThrow();
  return row;
}

export async function updateExpense(
  db: WriteDb,
  row: number,
  values: Partial<Omit<ExpenseRow, "row" | "id" | "created_by" | "created_at">>,
): Promise<void> {
  await db.updateTable("expense").set(values).where("row", "=", row).execute();
}

/** With what was added to it and noted of it. */
export async function deleteExpense(db: WriteDb, row: number): Promise<void> {
  await db.deleteFrom("journey").where("expense", "=", row).execute();
  await db.deleteFrom("expense_event").where("expense", "=", row).execute();
  await db.deleteFrom("receipt").where("expense", "=", row).execute();
  await db.deleteFrom("expense").where("row", "=", row).execute();
}

export async function eventsOf(db: ReadDb, expense: number) {
  return db
    .selectFrom("expense_event")
    .leftJoin("person", "person.row", "expense_event.person")
    .leftJoin("receipt", "receipt.row", "expense_event.receipt")
    .leftJoin("vault_user", "vault_user.id", "expense_event.made_by")
    .selectAll("expense_event")
    .select([
      "person.id as person_id",
      "person.given_name",
      "person.family_name",
      "receipt.id as receipt_id",
      "vault_user.name as maker",
    ])
    .where("expense_event.expense", "=", expense)
    .orderBy("expense_event.row")
    .execute();
}
export type NamedEvent = Awaited<ReturnType<typeof eventsOf>>[number];

export async function insertEvent(
  db: WriteDb,
  event: Omit<Selectable<ExpenseEventTable>, "row" | "id">,
): Promise<void> {
  await db
    .insertInto("expense_event")
    .values({ id: toBlob(newId()), ...event })
    .execute();
}

export type ReceiptRow = NonNullable<Awaited<ReturnType<typeof findReceipt>>>;

const receipts = (db: ReadDb) =>
  db
    .selectFrom("receipt")
    .innerJoin("stored_file", "stored_file.row", "receipt.file")
    .innerJoin("expense", "expense.row", "receipt.expense")
    .select([
      "receipt.row",
      "receipt.id",
      "receipt.name",
      "receipt.kind",
      "receipt.role",
      "receipt.content",
      "receipt.original",
      "receipt.added_at",
      "expense.id as expense_id",
      "stored_file.id as file_id",
      "stored_file.size",
      "stored_file.digest",
      "stored_file.wrapped_key",
    ]);

export async function findReceipt(db: ReadDb, id: string) {
  return receipts(db).where("receipt.id", "=", toBlob(id)).executeTakeFirst();
}

export async function receiptsOf(db: ReadDb, expense: number): Promise<ReceiptRow[]> {
  return receipts(db)
    .where("receipt.expense", "=", expense)
    .orderBy("receipt.added_at")
    .orderBy("receipt.row")
    .execute();
}

/** Takes its file’s number, which stays its own for as long as the file is there: see `insertAttachment`. */
export async function insertReceipt(
  db: WriteDb,
  receipt: Omit<Selectable<ReceiptTable>, "row" | "id"> & { readonly id: string },
): Promise<void> {
  await db
    .insertInto("receipt")
    .values({ ...receipt, row: receipt.file, id: toBlob(receipt.id) })
    .execute();
}

export async function deleteReceipt(db: WriteDb, row: number): Promise<void> {
  await db.deleteFrom("receipt").where("row", "=", row).execute();
}
