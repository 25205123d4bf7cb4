import type { VaultContext } from "#main/vault/context.ts";
import type { ReadDb } from "#main/vault/db/handles.ts";
import { maySeeExpense } from "#main/vault/features/expenses/expenses.service.ts";
import { fromBlob, newId } from "#main/vault/db/ids.ts";
import { organisationIn } from "#main/vault/features/bodies/organisation.service.ts";
import { categoryOfAccount } from "#shared/domain/finances/account-category.ts";
import {
  budgetRows,
  leftAfter,
  NOTHING_SPENT,
  spanOfYear,
  spendingOf,
  yearOfDay,
  type BudgetFields,
  type Planned,
  type Spent,
} from "#shared/domain/finances/budget/budget.ts";
import type { BudgetView } from "#shared/domain/finances/budget/views.ts";
import type { ExpenseCategory } from "#shared/domain/finances/expense-categories.ts";
import type { ExpenseState } from "#shared/domain/finances/expenses/expense.ts";
import { localDate } from "#shared/domain/kernel/local-date.ts";
import type { Output, ParsedInput } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import {
  deleteLine,
  findLine,
  findSameLine,
  insertLine,
  linesOfYear,
  plannedYears,
  updateLine,
  type NamedLine,
} from "./budget.repository.ts";
import { bookYears, claimSums, otherSpending } from "./spending.repository.ts";

/** What was planned of a year and what became of it. */
export async function viewBudget(
  context: VaultContext,
  { year: asked }: ParsedInput<"budget.view">,
): Promise<BudgetView> {
  const { read } = context;
  const years = await bookYears(read);
  const year = asked ?? yearOfDay(localDate(context.now()), years);
  const { start, end } = spanOfYear(year, years);
  const lines = (await linesOfYear(read, year)).map(toPlanned);
  const { spent, names } = await spentWithin(read, start, end, null);
  const rows = budgetRows(lines, spent).map((row) => {
    const bodyName = row.line?.bodyName ?? names.get(row.body ?? "") ?? "";
    return {
      id: row.line?.id ?? null,
      body: row.body === null ? null : { id: row.body, name: bodyName },
      category: row.category,
      planned: row.line?.planned ?? null,
      left: row.left,
      note: row.line?.note ?? "",
      ...row.spending,
    };
  });
  return { year, from: start, until: end, rows, years: await plannedYears(read) };
}

/** What an expense would leave, told before it is saved. */
export async function tellLeft(
  context: VaultContext,
  { body, category, on, cents, but }: ParsedInput<"budget.left">,
): Promise<Output<"budget.left">> {
  const years = await bookYears(context.read);
  const year = yearOfDay(on, years);
  const lines = (await linesOfYear(context.read, year)).map(toPlanned);
  if (lines.length === 0) return leftAfter([], [], { body, category, cents });
  const { start, end } = spanOfYear(year, years);
  // Of a claim that one may not read, what it comes to is not told by what is left without it.
  const own = but !== null && (await maySeeExpense(context, but)) ? but : null;
  const { spent } = await spentWithin(context.read, start, end, own);
  return leftAfter(lines, spent, { body, category, cents });
}

interface PlannedLine extends Planned {
  readonly id: string;
  readonly bodyName: string;
  readonly note: string;
}

function toPlanned(row: NamedLine): PlannedLine {
  return {
    id: fromBlob(row.id),
    body: row.body_id === null ? null : fromBlob(row.body_id),
    bodyName: row.body_name ?? "",
    category: row.category as ExpenseCategory | null,
    planned: row.planned,
    note: row.note,
  };
}

/** Claims of a period, and what the books have as spent besides; with the names of bodies. */
async function spentWithin(db: ReadDb, start: string, end: string, but: string | null) {
  const names = new Map<string, string>();
  const bodyOf = (id: Uint8Array | null, name: string | null): string | null => {
    if (id === null) return null;
    const body = fromBlob(id);
    names.set(body, name ?? "");
    return body;
  };
  const claims = (await claimSums(db, start, end, but)).map((row): Spent => ({
    body: bodyOf(row.body_id, row.body_name),
    category: row.category as ExpenseCategory | null,
    ...spendingOf({
      state: row.state as ExpenseState,
      paidBy: row.paid_by === "collective" ? "collective" : "person",
      cents: row.cents,
      reimbursed: row.settled - row.waived,
      waived: row.waived,
    }),
  }));
  const others = (await otherSpending(db, start, end)).map((row): Spent => ({
    ...NOTHING_SPENT,
    body: bodyOf(row.body_id, row.body_name),
    category: categoryOfAccount(row.number),
    paid: row.cents,
  }));
  return { spent: [...claims, ...others], names };
}

/** Errors: `bodies.not_found`. */
export async function setLine(
  context: VaultContext,
  { year, body: asked, category, planned, note }: BudgetFields,
): Promise<Output<"budget.set">> {
  const { value, seq } = await context.writeIfChanged("budget.set", async ({ db }) => {
    const body = asked === null ? null : (await organisationIn(db)).rowOf.body.get(asked);
    if (body === undefined) throw new ExpectedError("bodies.not_found");
    const same = await findSameLine(db, { year, body, category });
    if (same === undefined) {
      const id = newId();
      await insertLine(db, id, { year, body, category, planned, note });
      return id;
    }
    if (same.planned !== planned || same.note !== note) {
      await updateLine(db, same.row, { planned, note });
    }
    return fromBlob(same.id);
  });
  return { id: value, seq };
}

/** Errors: `budget.not_found`. */
export async function removeLine(context: VaultContext, id: string): Promise<{ seq: number }> {
  return context.write("budget.remove", async ({ db }) => {
    const line = await findLine(db, id);
    if (line === undefined) throw new ExpectedError("budget.not_found");
    await deleteLine(db, line.row);
  });
}

/** Errors: `budget.nothing_to_copy`, `budget.not_empty`. */
export async function copyBudget(
  context: VaultContext,
  { from, to }: ParsedInput<"budget.copy">,
): Promise<Output<"budget.copy">> {
  const { value, seq } = await context.write("budget.copy", async ({ db }) => {
    const lines = await linesOfYear(db, from);
    if (lines.length === 0) throw new ExpectedError("budget.nothing_to_copy");
    if ((await linesOfYear(db, to)).length > 0) throw new ExpectedError("budget.not_empty");
    for (const { body, category, planned, note } of lines) {
      await insertLine(db, newId(), { year: to, body, category, planned, note });
    }
    return lines.length;
  });
  return { count: value, seq };
}
