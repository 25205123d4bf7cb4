import type { VaultContext } from "#main/vault/context.ts";
import type { WriteDb } from "#main/vault/db/handles.ts";
import type { LiveCommand } from "#shared/domain/journal/retired.ts";
import type { Act } from "#shared/domain/finances/expenses/acts.ts";
import type { ParsedInput } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { noteEvent, refuseWhere, type ClaimScope } from "./change-claim.ts";
import { actsOn, loadClaim } from "./claim.ts";
import { updateExpense } from "./expense.repository.ts";
import { recompute, yearOf } from "./mileage-amounts.ts";
import type { JourneyRow } from "./mileage.repository.ts";
import { tellApproved } from "./tell-books.ts";
import { mustFindVisible, viewerOf, type Viewer } from "./visible.ts";

interface Decision {
  readonly id: string;
  readonly command: LiveCommand;
  readonly act: Act;
  /** The digest of the claim as it was seen by whoever decides; null where that is their own word. */
  readonly claim: string | null;
}

/**
 * One act on a claim that is to be done now. Errors: `expenses.not_found`, `expenses.changed_meanwhile`
 * where it is not what was seen, and those of `refuseWhere`.
 */
export async function decide(
  context: VaultContext,
  { id, command, act, claim: seen }: Decision,
  work: (scope: ClaimScope) => Promise<void>,
): Promise<{ seq: number }> {
  const { seq } = await context.write(command, async ({ db }) => {
    const viewer = await viewerOf(context, db);
    const claim = await loadClaim(context, db, await mustFindVisible(db, viewer, id));
    if (seen !== null && claim.digest !== seen) {
      throw new ExpectedError("expenses.changed_meanwhile");
    }
    refuseWhere(actsOn(context, viewer, claim)[act]);
    await work({ db, claim, viewer });
  });
  return { seq };
}

/** Hands a claim in. Errors: those of `decide`. */
export function submit(
  context: VaultContext,
  { id }: ParsedInput<"expenses.submit">,
): Promise<{ seq: number }> {
  const decision = { id, command: "expenses.submit", act: "submit", claim: null } as const;
  return decide(context, decision, async ({ db, claim: { row, journey }, viewer }) => {
    await updateExpense(db, row.row, { revision: row.revision + 1, state: "submitted" });
    await countAgain(db, journey);
    await noteEvent(context, db, viewer, id, { kind: "submitted" });
  });
}

/** Signs the exact claim that was seen: its digest is in the entry. Errors: those of `decide` and `settleState`. */
export function approve(
  context: VaultContext,
  { id, claim }: ParsedInput<"expenses.approve">,
): Promise<{ seq: number }> {
  const decision = { id, command: "expenses.approve", act: "approve", claim } as const;
  return decide(context, decision, async (scope) => {
    const { db, viewer } = scope;
    await noteEvent(context, db, viewer, id, {
      kind: "approved",
      person: viewer.person?.row ?? null,
    });
    await settleState(context, db, viewer, id);
  });
}

/** Errors: those of `decide`. */
export function refuse(
  context: VaultContext,
  { id, claim, reason }: ParsedInput<"expenses.refuse">,
): Promise<{ seq: number }> {
  const decision = { id, command: "expenses.refuse", act: "refuse", claim } as const;
  return decide(context, decision, async ({ db, claim: { row, journey }, viewer }) => {
    await noteEvent(context, db, viewer, id, { kind: "refused", reason });
    await updateExpense(db, row.row, { state: "refused" });
    await countAgain(db, journey);
  });
}

/** A journey that was refused counts for nothing in its year; handed in again, it does. */
async function countAgain(db: WriteDb, journey: JourneyRow | null): Promise<void> {
  if (journey !== null) await recompute(db, journey.vehicle, yearOf(journey.spent_on ?? ""));
}

/**
 * Keeps the state that a claim has come to by all that happened to it; once it is approved, the books are told.
 * Errors: those of `tellApproved`.
 */
export async function settleState(
  context: VaultContext,
  db: WriteDb,
  viewer: Viewer,
  id: string,
): Promise<void> {
  const claim = await loadClaim(context, db, await mustFindVisible(db, viewer, id));
  const { row, standing } = claim;
  if (standing.kind === row.state) return;
  await updateExpense(db, row.row, { state: standing.kind });
  if (row.state === "submitted") await tellApproved(db, claim);
}
