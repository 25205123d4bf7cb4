import type { VaultContext } from "#main/vault/context.ts";
import type { ReadDb, WriteDb } from "#main/vault/db/handles.ts";
import { fromBlob, newId } from "#main/vault/db/ids.ts";
import type { BatchState, PaymentBatch } from "#shared/domain/finances/payments/batch.ts";
import { bankDay } from "#shared/domain/finances/payments/pain001.ts";
import { instantOf } from "#shared/domain/kernel/dates.ts";
import type { Output, ParsedInput } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { refuseWhere } from "./change-claim.ts";
import { actsOn, loadClaim } from "./claim.ts";
import { owedOf, toLine } from "./expenses.mapping.ts";
import {
  findBatch,
  insertBatch,
  insertTransfer,
  listBatches,
  setBatchState,
  transfersOf,
  type BatchRow,
} from "./payments.repository.ts";
import { settle } from "./settle.service.ts";
import { mustFindVisible, viewerOf } from "./visible.ts";

const SHOWN = 100;

/** The newest batches. */
export async function batches({ read }: VaultContext): Promise<PaymentBatch[]> {
  const rows = await listBatches(read, SHOWN);
  return Promise.all(rows.map((row) => toBatch(read, row)));
}

/** Errors: `expenses.batch_not_found`. */
export async function mustFindBatch(
  db: ReadDb,
  id: string,
): Promise<{ readonly row: BatchRow; readonly batch: PaymentBatch }> {
  const row = await findBatch(db, id);
  if (row === undefined) throw new ExpectedError("expenses.batch_not_found");
  return { row, batch: await toBatch(db, row) };
}

async function toBatch(db: ReadDb, row: BatchRow): Promise<PaymentBatch> {
  const transfers = (await transfersOf(db, row.row)).map(({ expense_id, ...transfer }) => ({
    expense: fromBlob(expense_id),
    ...transfer,
  }));
  return {
    id: fromBlob(row.id),
    state: row.state as BatchState,
    name: row.name,
    account: row.account,
    on: row.on_day,
    madeAt: instantOf(row.made_at),
    total: transfers.reduce((sum, { cents }) => sum + cents, 0),
    transfers,
  };
}

/**
 * Puts what is owed of some claims together for the bank, on the next day on which banks work. Until it is
 * confirmed or dropped, none of them changes or goes into another. Errors: `expenses.not_found`, those of
 * `refuseWhere`, `expenses.account_missing` with whose, `expenses.account_of_collective_missing`.
 */
export async function makePayments(
  context: VaultContext,
  { ids, on, name, account }: ParsedInput<"expenses.makePayments">,
): Promise<Output<"expenses.makePayments">> {
  if (account === "") throw new ExpectedError("expenses.account_of_collective_missing");
  const { value, seq } = await context.write("expenses.makePayments", async ({ db }) => {
    const viewer = await viewerOf(context, db);
    const id = newId();
    const made_at = context.now().getTime();
    const batch = await insertBatch(db, { id, name, account, on_day: bankDay(on), made_at });
    for (const one of new Set(ids)) {
      const claim = await loadClaim(context, db, await mustFindVisible(db, viewer, one));
      refuseWhere(actsOn(context, viewer, claim).reimburse);
      const { fields, payer, beneficiary } = toLine(claim.row, viewer);
      const to = (beneficiary ?? payer)?.name ?? "";
      if (fields.account === "") throw new ExpectedError("expenses.account_missing", { name: to });
      await insertTransfer(db, {
        batch,
        expense: claim.row.row,
        cents: owedOf(claim.row),
        name: to,
        account: fields.account,
        label: fields.purpose,
      });
    }
    return (await mustFindBatch(db, id)).batch;
  });
  return { batch: value, seq };
}

/** Notes that a batch was paid: each of its claims is paid back. Errors: `expenses.batch_not_found`, `expenses.batch_closed`. */
export async function confirmPayments(
  context: VaultContext,
  { batch: id, on }: ParsedInput<"expenses.confirmPayments">,
): Promise<{ seq: number }> {
  const { seq } = await context.write("expenses.confirmPayments", async ({ db }) => {
    await payBatch(context, db, id, { on });
  });
  return { seq };
}

/** Pays back each claim of a batch, in the caller’s command: the ids of the entries. Errors: those of `confirmPayments`. */
export async function payBatch(
  context: VaultContext,
  db: WriteDb,
  id: string,
  paid: { readonly on: string; readonly bank?: string },
): Promise<string[]> {
  const { row, batch } = await mustFindOpen(db, id);
  const viewer = await viewerOf(context, db);
  const entries: string[] = [];
  for (const { expense, cents } of batch.transfers) {
    const claim = await loadClaim(context, db, await mustFindVisible(db, viewer, expense));
    const one = { id: expense, kind: "reimbursed", cents, ...paid } as const;
    entries.push(await settle(context, { db, claim, viewer }, one));
  }
  await setBatchState(db, row.row, "paid");
  return entries;
}

/** The bank has not taken it, or nobody gave it to one: its claims are owed as before. Errors: those of `confirmPayments`. */
export async function dropPayments(
  context: VaultContext,
  { batch: id }: ParsedInput<"expenses.dropPayments">,
): Promise<{ seq: number }> {
  const { seq } = await context.write("expenses.dropPayments", async ({ db }) => {
    const { row } = await mustFindOpen(db, id);
    await setBatchState(db, row.row, "dropped");
  });
  return { seq };
}

async function mustFindOpen(db: ReadDb, id: string) {
  const found = await mustFindBatch(db, id);
  if (found.batch.state !== "open") throw new ExpectedError("expenses.batch_closed");
  return found;
}
