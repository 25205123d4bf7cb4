import { sql } from "kysely";
import type { ReadDb, WriteDb } from "#main/vault/db/handles.ts";
import { newId, toBlob } from "#main/vault/db/ids.ts";
import type { BatchState } from "#shared/domain/finances/payments/batch.ts";

const batches = (db: ReadDb) => db.selectFrom("payment_batch").selectAll();

export function findBatch(db: ReadDb, id: string) {
  return batches(db).where("id", "=", toBlob(id)).executeTakeFirst();
}
export type BatchRow = NonNullable<Awaited<ReturnType<typeof findBatch>>>;

/** The newest first. */
export async function listBatches(db: ReadDb, limit: number): Promise<BatchRow[]> {
  return batches(db).orderBy("row", "desc").limit(limit).execute();
}

/** Those that wait at the bank, the newest first. */
export async function openBatches(db: ReadDb): Promise<BatchRow[]> {
  return batches(db).where("state", "=", "open").orderBy("row", "desc").execute();
}

export function transfersOf(db: ReadDb, batch: number) {
  return db
    .selectFrom("payment_transfer")
    .innerJoin("expense", "expense.row", "payment_transfer.expense")
    .select([
      "payment_transfer.cents",
      "payment_transfer.name",
      "payment_transfer.account",
      "payment_transfer.label",
      "expense.id as expense_id",
    ])
    .where("payment_transfer.batch", "=", batch)
    .orderBy("payment_transfer.row")
    .execute();
}

/** Whether a claim waits in a batch that has not been paid or dropped. */
export async function isInPayment(db: ReadDb, expense: number): Promise<boolean> {
  const found = await db
    .selectFrom("payment_transfer")
    .innerJoin("payment_batch", "payment_batch.row", "payment_transfer.batch")
    .select("payment_transfer.row")
    .where("payment_transfer.expense", "=", expense)
    .where("payment_batch.state", "=", "open")
    .executeTakeFirst();
  return found !== undefined;
}

/** Whether each claim of the batches that are open is owed all that they pay of it. */
export async function areTransfersOwed(db: ReadDb): Promise<boolean> {
  const { rows } = await sql<{ row: number }>`
    SELECT e.row FROM payment_batch b
    JOIN payment_transfer t ON t.batch = b.row
    JOIN expense e ON e.row = t.expense
    WHERE b.state = 'open'
    GROUP BY e.row
    HAVING e.state <> 'approved' OR sum(t.cents) > coalesce(e.cents, 0) - e.settled
    LIMIT 1`.execute(db);
  return rows.length === 0;
}

/** Whether what each claim says is settled is what was paid of it as it stands: nothing was while it said something else. */
export async function arePaymentsOfClaims(db: ReadDb): Promise<boolean> {
  const { rows } = await sql<{ row: number }>`
    SELECT e.row FROM expense e
    LEFT JOIN expense_event p ON p.expense = e.row AND p.revision = e.revision
      AND p.kind IN ('reimbursed', 'waived', 'returned')
    WHERE e.state IN ('submitted', 'approved', 'settled')
    GROUP BY e.row
    HAVING e.settled <> coalesce(sum(CASE p.kind WHEN 'returned' THEN -p.cents ELSE p.cents END), 0)
      OR (e.settled > 0 AND (e.state = 'submitted' OR e.settled > coalesce(e.cents, 0)))
    LIMIT 1`.execute(db);
  return rows.length === 0;
}

export async function insertBatch(
  db: WriteDb,
  batch: Omit<BatchRow, "row" | "id" | "state"> & { readonly id: string },
): Promise<number> {
  const { row } = await db
    .insertInto("payment_batch")
    .values({ ...batch, id: toBlob(batch.id), state: "open" })
    .returning("row")
    .executeTakeFirstOrThrow();
  return row;
}

export async function insertTransfer(
  db: WriteDb,
  transfer: {
    readonly batch: number;
    readonly expense: number;
    readonly cents: number;
    readonly name: string;
    readonly account: string;
    readonly label: string;
  },
): Promise<void> {
  await db
    .insertInto("payment_transfer")
    .values({ id: toBlob(newId()), ...transfer })
    .execute();
}

export async function setBatchState(db: WriteDb, row: number, state: BatchState): Promise<void> {
  await db.updateTable("payment_batch").set({ state }).where("row", "=", row).execute();
}

export async function insertPaymentFile(
  db: WriteDb,
  file: {
    readonly batch: number;
    readonly made_at: number;
    readonly format: "pain001" | "list";
    readonly file_name: string;
  },
): Promise<void> {
  await db
    .insertInto("payment_file")
    .values({ id: toBlob(newId()), ...file })
    .execute();
}
