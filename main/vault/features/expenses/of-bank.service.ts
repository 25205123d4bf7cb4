import type { VaultContext } from "#main/vault/context.ts";
import type { ReadDb, WriteDb } from "#main/vault/db/handles.ts";
import { fromBlob } from "#main/vault/db/ids.ts";
import type { OwedClaim, WaitingBatch } from "#shared/domain/finances/bank/claim-payments.ts";
import type { PaidByLine } from "#shared/domain/finances/bank/views.ts";
import { displayName } from "#shared/domain/people/display-name.ts";
import { refuseWhere } from "./change-claim.ts";
import { actsOn, loadClaim } from "./claim.ts";
import { payableExpenses } from "./list.repository.ts";
import { openBatches, transfersOf } from "./payments.repository.ts";
import { payBatch } from "./payments.service.ts";
import { settle } from "./settle.service.ts";
import { mustFindVisible, viewerOf } from "./visible.ts";

/** What a claim that may be paid says, to whoever reconciles the bank. */
export type PayableClaim = OwedClaim & { readonly purpose: string };

/** Claims that are owed and that no batch has. */
export async function payableClaims(db: ReadDb): Promise<PayableClaim[]> {
  return (await payableExpenses(db)).map((row) => ({
    id: fromBlob(row.id),
    person: fromBlob(row.person_id),
    name: displayName({ givenName: row.given_name, familyName: row.family_name }),
    spentOn: row.spent_on ?? "",
    owed: (row.cents ?? 0) - row.settled,
    purpose: row.purpose,
  }));
}

/** Batches that are at the bank. */
export async function waitingBatches(db: ReadDb): Promise<WaitingBatch[]> {
  const batches: WaitingBatch[] = [];
  for (const { row, id, on_day: on } of await openBatches(db)) {
    const transfers = await transfersOf(db, row);
    batches.push({
      id: fromBlob(id),
      on,
      total: transfers.reduce((sum, { cents }) => sum + cents, 0),
      names: [...new Set(transfers.map(({ name }) => name))],
    });
  }
  return batches;
}

/**
 * Notes what a line of the bank paid back, in the caller’s command: the ids of its entries. Errors: those of
 * `expenses.reimburse` and of `expenses.confirmPayments`.
 */
export async function payByBank(
  context: VaultContext,
  db: WriteDb,
  pay: PaidByLine,
  paid: { readonly on: string; readonly bank: string },
): Promise<string[]> {
  if (pay.kind === "batch") return payBatch(context, db, pay.batch, paid);
  const viewer = await viewerOf(context, db);
  const entries: string[] = [];
  for (const { id, cents } of pay.claims) {
    const claim = await loadClaim(context, db, await mustFindVisible(db, viewer, id));
    refuseWhere(actsOn(context, viewer, claim).reimburse);
    const one = { id, kind: "reimbursed", cents, ...paid } as const;
    entries.push(await settle(context, { db, claim, viewer }, one));
  }
  return entries;
}
