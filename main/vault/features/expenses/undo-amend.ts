import type { CommandScope, VaultContext } from "#main/vault/context.ts";
import type { WriteDb } from "#main/vault/db/handles.ts";
import { fromBlob } from "#main/vault/db/ids.ts";
import type { ChangeContent } from "#main/vault/journal/chain.ts";
import { changesOfTables } from "#main/vault/journal/journal.repository.ts";
import { rootEntry } from "#main/vault/journal/root-entry.ts";
import { listIn, readColumns, readSides } from "#main/vault/journal/row-values.ts";
import { revertChange } from "#main/vault/journal/undo.repository.ts";
import type { Undone, UndoGuard } from "#main/vault/undo-check.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { noteChange, refuseWhere } from "./change-claim.ts";
import { actsOn, loadClaim, type LoadedClaim } from "./claim.ts";
import { idOfExpense } from "./expense.repository.ts";
import { recompute, yearOf } from "./mileage-amounts.ts";
import { journeyOf } from "./mileage.repository.ts";
import { mustFindVisible, viewerOf } from "./visible.ts";

const TABLES = ["expense", "receipt", "journey", "expense_event"];
/** A claim, its receipts, and the drafts of its vehicle’s year. */
const MOST = 5_000;
/** Of a claim, what counts on, whatever it says. */
const COUNTED = new Set(["revision", "state", "settled"]);

/**
 * What others have seen is taken back by another change to it: it says what it said before, counts a revision
 * more, and no approval comes back. Errors: those of `changeClaim`, `expenses.approved_since`,
 * `journal.depends` where it has changed since.
 */
export const undoAmend: UndoGuard = async (context, scope, undone, putBack) => {
  const isAmend = rootEntry(scope.raw, undone.seq)?.command === "expenses.amend";
  return isAmend ? amendBack(context, scope, undone) : putBack();
};

async function amendBack(
  context: VaultContext,
  { db, raw }: CommandScope,
  undone: Undone,
): Promise<void> {
  const changes = changesOfTables(raw, undone, TABLES, MOST).toReversed();
  const row = amendedRow(changes);
  const id = row === null ? null : await idOfExpense(db, row);
  if (row === null || id === null) throw depends(undone);
  const viewer = await viewerOf(context, db);
  const claim = await loadClaim(context, db, await mustFindVisible(db, viewer, id));
  refuseWhere(actsOn(context, viewer, claim).update);
  if ("approvals" in claim.standing && claim.standing.approvals.length > 0) {
    throw new ExpectedError("expenses.approved_since");
  }
  for (const change of changes) {
    if (isOf(change, claim) && !revertChange(raw, saidIn(change))) throw depends(undone);
  }
  await countAgain(db, claim);
  await noteChange(context, { db, claim, viewer });
}

const depends = ({ seq }: Undone) => new ExpectedError("journal.depends", { seq, later: 0 });

/** The claim that a change was noted of. */
function amendedRow(changes: readonly ChangeContent[]): number | null {
  for (const change of changes) {
    if (change.table !== "expense_event") continue;
    const row = readSides(change)?.after?.get("expense");
    if (typeof row === "number") return row;
  }
  return null;
}

/** What it says is put back; what was noted of it, and what drafts came to by it, is not. */
function isOf({ table, key }: ChangeContent, { row, journey }: LoadedClaim): boolean {
  if (table === "receipt") return true;
  const own = { expense: row.id, journey: journey?.id }[table];
  return own !== undefined && fromBlob(own) === fromBlob(key);
}

/** A change without the columns that count on. */
function saidIn(change: ChangeContent): ChangeContent {
  if (change.table !== "expense") return change;
  const names = readColumns(change.columns)?.map(({ name }) => name) ?? [];
  const said = (side: string | null) =>
    side === null
      ? null
      : JSON.stringify(
          listIn(side)?.map((value, at) => (COUNTED.has(names[at] ?? "") ? false : value)),
        );
  return { ...change, before: said(change.before), after: said(change.after) };
}

/** A journey that says what it said before leaves drafts of its year another total. */
async function countAgain(db: WriteDb, { row, journey }: LoadedClaim): Promise<void> {
  if (journey === null) return;
  const now = await journeyOf(db, row.row);
  for (const one of [journey, now]) {
    if (one !== undefined) await recompute(db, one.vehicle, yearOf(one.spent_on ?? ""));
  }
}
