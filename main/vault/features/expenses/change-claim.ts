import type { VaultContext } from "#main/vault/context.ts";
import type { WriteDb } from "#main/vault/db/handles.ts";
import { fromBlob } from "#main/vault/db/ids.ts";
import type { LiveCommand } from "#shared/domain/journal/retired.ts";
import type { WhyNot } from "#shared/domain/finances/expenses/acts.ts";
import type { EventView } from "#shared/domain/finances/expenses/views.ts";
import { ExpectedError, type ErrorCode } from "#shared/ipc/result.ts";
import { actsOn, loadClaim, situationOf, type LoadedClaim } from "./claim.ts";
import { insertEvent, receiptsOf, updateExpense, findExpense } from "./expense.repository.ts";
import { claimDigest } from "./expenses.mapping.ts";
import { journeyOf } from "./mileage.repository.ts";
import { tellVoided } from "./tell-books.ts";
import { memberBytes, mustFindVisible, viewerOf, type Viewer } from "./visible.ts";

interface Changed {
  /** Null where it said so already. */
  readonly seq: number | null;
  /** How many approvals this voids. */
  readonly voided: number;
}

/** What a change is made in: the transaction, the claim as it is there, and who makes it. */
export interface ClaimScope {
  readonly db: WriteDb;
  readonly claim: LoadedClaim;
  readonly viewer: Viewer;
}

/**
 * A change to what a claim says: `work` makes it, and says whether there was one. Each counts a revision;
 * of what others have seen it is another command, which nothing takes back, and voids what was approved.
 * Errors: `expenses.not_found`, `expenses.not_yours`, `expenses.paid_already`, `expenses.settled`,
 * `expenses.changed_meanwhile` of a draft that was submitted meanwhile; those of `noteChange`.
 */
export async function changeClaim(
  context: VaultContext,
  id: string,
  ofDraft: LiveCommand,
  work: (scope: ClaimScope) => Promise<boolean>,
): Promise<Changed> {
  const before = await mustFindVisible(context.read, await viewerOf(context, context.read), id);
  const wasDraft = before.state === "draft";
  const { value, seq } = await context.writeIfChanged(
    wasDraft ? ofDraft : "expenses.amend",
    async ({ db }) => {
      const viewer = await viewerOf(context, db);
      const claim = await loadClaim(context, db, await mustFindVisible(db, viewer, id));
      if ((claim.row.state === "draft") !== wasDraft) {
        throw new ExpectedError("expenses.changed_meanwhile");
      }
      refuseWhere(actsOn(context, viewer, claim).update);
      const isChanged = await work({ db, claim, viewer });
      return isChanged ? noteChange(context, { db, claim, viewer }) : 0;
    },
  );
  return { seq, voided: value };
}

const CODES = {
  not_yours: "expenses.not_yours",
  not_draft: "expenses.not_draft",
  submitted_already: "expenses.submitted_already",
  incomplete: "expenses.incomplete",
  paid_already: "expenses.paid_already",
  settled: "expenses.settled",
  not_submitted: "expenses.not_submitted",
  is_payer: "expenses.is_payer",
  is_beneficiary: "expenses.is_beneficiary",
  wrote_it: "expenses.wrote_it",
  approved_already: "expenses.approved_already",
  unknown_person: "expenses.unknown_person",
  not_approved: "expenses.not_approved",
  nothing_owed: "expenses.nothing_owed",
  nothing_paid: "expenses.nothing_paid",
  in_payment: "expenses.in_payment",
} as const satisfies Record<WhyNot, ErrorCode>;

/** Throws, by its own code, why an act is not to be done. */
export function refuseWhere(problem: WhyNot | null): void {
  if (problem !== null) throw new ExpectedError(CODES[problem]);
}

/**
 * Counts a revision, notes who wrote in it, and takes an approved claim back to submitted; how many approvals it had.
 * `claim` is what it was. Errors: `expenses.left_incomplete`; those of `tellVoided`.
 */
export async function noteChange(
  context: VaultContext,
  { db, claim, viewer }: ClaimScope,
): Promise<number> {
  const { row, standing } = claim;
  if (row.state !== "draft" && row.state !== "refused")
    await stillWhole(context, { db, claim, viewer });
  const revision = row.revision + 1;
  const state = row.state === "approved" ? "submitted" : row.state;
  await updateExpense(db, row.row, { revision, state });
  if (row.state === "approved") await tellVoided(context, db, row);
  const isOwnDraft = row.state === "draft" && fromBlob(row.created_by) === viewer.member;
  if (!isOwnDraft) await noteEvent(context, db, viewer, fromBlob(row.id), { kind: "edited" });
  return "approvals" in standing ? standing.approvals.length : 0;
}

/** What waits for approval, or has it, lacks nothing. */
async function stillWhole(context: VaultContext, { db, claim, viewer }: ClaimScope) {
  const id = fromBlob(claim.row.id);
  const after = await loadClaim(context, db, await mustFindVisible(db, viewer, id));
  const { lacks } = situationOf(context, viewer, claim);
  const isWhole = situationOf(context, viewer, after).lacks.every((lack) => lacks.includes(lack));
  if (!isWhole) throw new ExpectedError("expenses.left_incomplete");
}

interface NewEvent {
  readonly kind: EventView["kind"];
  readonly person?: number | null;
  readonly reason?: string;
  readonly outside?: string | null;
  readonly cents?: number | null;
  readonly on?: string | null;
  readonly receipt?: number | null;
}

/** Notes what happened to a claim, with the digest of what it says as the transaction has it now. */
export async function noteEvent(
  context: VaultContext,
  db: WriteDb,
  viewer: Viewer,
  id: string,
  {
    kind,
    person = null,
    reason = "",
    outside = null,
    cents = null,
    on = null,
    receipt = null,
  }: NewEvent,
): Promise<void> {
  const row = await findExpense(db, id);
  if (row === undefined) throw new ExpectedError("expenses.not_found");
  const journey = (await journeyOf(db, row.row)) ?? null;
  const claim = claimDigest(context.vaultId, row, await receiptsOf(db, row.row), journey);
  await insertEvent(db, {
    expense: row.row,
    kind,
    made_by: memberBytes(viewer),
    person,
    revision: row.revision,
    claim: Buffer.from(claim, "hex"),
    reason,
    outside,
    cents,
    on_day: on,
    receipt,
    made_at: context.now().getTime(),
  });
}
