import type { VaultContext } from "#main/vault/context.ts";
import type { Job } from "#main/vault/job.ts";
import { paymentProblem, standingPayments } from "#shared/domain/finances/claim.ts";
import { decimalOf } from "#shared/domain/finances/money.ts";
import type { ParsedInput } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { noteEvent, type ClaimScope } from "./change-claim.ts";
import { decide, settleState } from "./decide.service.ts";
import { updateExpense } from "./expense.repository.ts";
import { addRow, readGiven, storing } from "./receipts.service.ts";
import { tellReturned, tellSettled } from "./tell-books.ts";

interface Settled {
  readonly id: string;
  readonly kind: "reimbursed" | "waived";
  readonly cents: number;
  readonly on: string;
  /** The row of the document that shows it. */
  readonly receipt?: number;
  /** The account of the bank in the books that it is paid from, where it is told. */
  readonly bank?: string;
}

/** Notes what was paid back or given up of a claim, in the caller’s command, and tells the books: the id of the entry. Errors: `expenses.more_than_owed`, those of `tellSettled`. */
export async function settle(
  context: VaultContext,
  { db, claim: { row, standing }, viewer }: ClaimScope,
  { id, kind, cents, on, receipt, bank }: Settled,
): Promise<string> {
  const problem = paymentProblem(standing, cents);
  if (problem !== null) {
    const owed = problem.kind === "more_than_owed" ? problem.owed : 0;
    throw new ExpectedError("expenses.more_than_owed", { euros: decimalOf(owed) });
  }
  await noteEvent(context, db, viewer, id, { kind, cents, on, receipt: receipt ?? null });
  await updateExpense(db, row.row, { settled: row.settled + cents });
  const entry = await tellSettled(db, row, { kind, cents, on, bank: bank ?? null });
  await settleState(context, db, viewer, id);
  return entry;
}

/** Notes that a claim was paid back, or a part of it. Errors: those of `decide` and `settle`. */
export function reimburse(
  context: VaultContext,
  { id, cents, on }: ParsedInput<"expenses.reimburse">,
): Promise<{ seq: number }> {
  const decision = { id, command: "expenses.reimburse", act: "reimburse", claim: null } as const;
  return decide(context, decision, async (scope) => {
    await settle(context, scope, { id, kind: "reimbursed", cents, on });
  });
}

/** Notes that the bank sent back a payment of that amount, the last of those that stand. Errors: those of `decide`, `expenses.nothing_paid`, those of `tellReturned`. */
export function returnPayment(
  context: VaultContext,
  { id, cents, on }: ParsedInput<"expenses.returnPayment">,
): Promise<{ seq: number }> {
  const decision = {
    id,
    command: "expenses.returnPayment",
    act: "returnPayment",
    claim: null,
  } as const;
  return decide(context, decision, async ({ db, claim: { row, claimEvents }, viewer }) => {
    const paid = standingPayments(claimEvents).findLast((one) => one.cents === cents);
    if (paid === undefined) throw new ExpectedError("expenses.nothing_paid");
    await noteEvent(context, db, viewer, id, { kind: "returned", cents, on });
    await updateExpense(db, row.row, { settled: row.settled - cents });
    await tellReturned(db, row, { cents, paidOn: paid.on, on });
    await settleState(context, db, viewer, id);
  });
}

/** Notes what was given up of a claim, with what was signed. Errors: those of `readGiven` too. */
export async function waive(
  context: VaultContext,
  { id, cents, on, waiver }: ParsedInput<"expenses.waive">,
  job: Job,
): Promise<{ seq: number }> {
  const known = readGiven(waiver);
  const decision = { id, command: "expenses.waive", act: "waive", claim: null } as const;
  return storing(context, known, job, (file) =>
    decide(context, decision, async (scope) => {
      const { row: expense } = scope.claim.row;
      const { row } = await addRow(context, scope.db, expense, file, known, "waiver");
      await settle(context, scope, { id, kind: "waived", cents, on, receipt: row });
    }),
  );
}
