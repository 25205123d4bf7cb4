import type { VaultContext } from "#main/vault/context.ts";
import type { WriteDb } from "#main/vault/db/handles.ts";
import { newId, toBlob } from "#main/vault/db/ids.ts";
import { approvalsNeeded } from "#shared/domain/finances/claim.ts";
import type { ExpenseFields } from "#shared/domain/finances/expenses/expense.ts";
import type { ExpenseView, Standing } from "#shared/domain/finances/expenses/views.ts";
import type { Output, ParsedInput } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { changeClaim, refuseWhere } from "./change-claim.ts";
import { actsOn, loadClaim, situationOf, type LoadedClaim } from "./claim.ts";
import {
  deleteExpense,
  findExpense,
  insertExpense,
  updateExpense,
  type ExpenseColumns,
  type NamedExpense,
} from "./expense.repository.ts";
import {
  makerOf,
  owedOf,
  toEvent,
  toFacts,
  toFields,
  toLine,
  toJourney,
  toReceipt,
} from "./expenses.mapping.ts";
import { findLookAlikes } from "./look-alikes.service.ts";
import { recompute, yearOf } from "./mileage-amounts.ts";
import { columnsOf } from "./named.ts";
import { isVisible, memberBytes, mustFindVisible, viewerOf, type Viewer } from "./visible.ts";

/** Whether there is such an expense, and one may read it. */
export async function maySeeExpense(context: VaultContext, id: string): Promise<boolean> {
  const found = await findExpense(context.read, id);
  return found !== undefined && isVisible(await viewerOf(context, context.read), found);
}

/** Errors: `expenses.not_found`. */
export async function viewExpense(context: VaultContext, id: string): Promise<ExpenseView> {
  const { read } = context;
  const viewer = await viewerOf(context, read);
  const row = await mustFindVisible(read, viewer, id);
  const claim = await loadClaim(context, read, row);
  const { spentOn, cents, payer } = toFields(row);
  const contents = claim.receipts.map(({ content }) => Buffer.from(content).toString("hex"));
  return {
    ...toLine(row, viewer),
    revision: row.revision,
    claim: claim.digest,
    journey: claim.journey === null ? null : toJourney(claim.journey),
    receiptList: claim.receipts.map(toReceipt),
    events: claim.events.map(toEvent),
    standing: standingOf(claim),
    lacks: [...situationOf(context, viewer, claim).lacks],
    can: actsOn(context, viewer, claim),
    lookAlikes: await findLookAlikes(context, { expense: id, spentOn, cents, payer, contents }),
  };
}

function standingOf({ row, events, standing, two, unsound }: LoadedClaim): Standing {
  const facts = toFacts(row);
  const approvals = events.filter(({ kind }) => kind === "approved");
  const isNow = (one: (typeof events)[number]) =>
    one.revision === row.revision && !unsound.has(one.row);
  const sumOf = (wanted: string) =>
    events.reduce((sum, { kind, cents }) => (kind === wanted ? sum + (cents ?? 0) : sum), 0);
  const refused = events.findLast(({ kind }) => kind === "refused");
  return {
    needed: facts === null ? 1 : approvalsNeeded(facts, { two }),
    approvals: approvals.filter(isNow).map(toEvent),
    past: approvals.filter((one) => !isNow(one)).map(toEvent),
    reimbursed: sumOf("reimbursed") - sumOf("returned"),
    waived: sumOf("waived"),
    owed: owedOf(row),
    refusal:
      standing.kind === "refused" && refused !== undefined
        ? { by: makerOf(refused), reason: refused.reason }
        : null,
  };
}

/** Errors: those of `columnsOf`. */
export async function createExpense(
  context: VaultContext,
  { fields }: ParsedInput<"expenses.create">,
): Promise<Output<"expenses.create">> {
  const { value, seq } = await context.write("expenses.create", async ({ db }) =>
    addDraft(context, db, fields),
  );
  return { id: value.id, seq };
}

/** A new draft, in a command of the caller’s. Errors: those of `columnsOf`. */
export async function addDraft(
  context: VaultContext,
  db: WriteDb,
  fields: ExpenseFields,
): Promise<{ id: string; row: number }> {
  const viewer = await viewerOf(context, db);
  const columns = await columnsOf(context, db, viewer, fields, null);
  const id = newId();
  const row = await insertExpense(db, {
    ...columns,
    ...firstColumns(viewer),
    id: toBlob(id),
    created_at: context.now().getTime(),
  });
  return { id, row };
}

const firstColumns = (viewer: Viewer) => ({
  revision: 1,
  state: "draft",
  settled: 0,
  created_by: memberBytes(viewer),
});

/** Errors: those of `changeClaim` and `columnsOf`. */
export async function updateFields(
  context: VaultContext,
  { id, fields }: ParsedInput<"expenses.update">,
): Promise<Output<"expenses.update">> {
  return changeClaim(context, id, "expenses.update", async ({ db, claim, viewer }) => {
    const { row } = claim;
    const columns = await columnsOf(context, db, viewer, fields, row);
    if (saysTheSame(row, columns)) return false;
    if (claim.journey !== null && !keepsJourney(row, columns)) {
      throw new ExpectedError("expenses.of_journey");
    }
    await updateExpense(db, row.row, columns);
    return true;
  });
}

function saysTheSame(row: NamedExpense, columns: ExpenseColumns): boolean {
  const names = Object.keys(columns) as (keyof ExpenseColumns)[];
  return names.every((name) => row[name] === columns[name]);
}

/** What is computed of a journey, and what it is computed from, changes with the journey. */
function keepsJourney(row: NamedExpense, columns: ExpenseColumns): boolean {
  const names = ["cents", "spent_on", "payer", "paid_by", "category"] as const;
  return names.every((name) => row[name] === columns[name]);
}

/** Errors: `expenses.not_found`, `expenses.not_yours`, `expenses.not_draft`. */
export async function removeExpense(
  context: VaultContext,
  id: string,
): Promise<Output<"expenses.remove">> {
  const { seq, value } = await context.write("expenses.remove", async ({ db }) => {
    const viewer = await viewerOf(context, db);
    const claim = await loadClaim(context, db, await mustFindVisible(db, viewer, id));
    refuseWhere(actsOn(context, viewer, claim).remove);
    await deleteExpense(db, claim.row.row);
    const { journey } = claim;
    return journey === null ? 0 : recompute(db, journey.vehicle, yearOf(claim.row.spent_on ?? ""));
  });
  return { seq, recounted: value };
}
