import { z } from "zod";
import { Id } from "#shared/domain/kernel/ids.ts";
import { ExpenseCategory } from "../expense-categories.ts";
import { Cents } from "../money.ts";

/** The year in which a year of the books begins; without books, the calendar’s. */
export const BudgetYear = z.number().int().min(1900).max(2200);

export const BudgetFields = z.object({
  year: BudgetYear,
  /** Null for what is of no body: the collective as a whole. */
  body: Id.nullable(),
  /** Null for an envelope: everything of the body that has no line of its own. */
  category: ExpenseCategory.nullable(),
  planned: Cents.min(0),
  note: z.string().trim().max(300),
});
export type BudgetFields = z.infer<typeof BudgetFields>;

/** What became of what was spent. Given up costs the collective nothing: it takes nothing of the budget. */
export const Spending = z.object({
  /** Handed in, or approved and not paid yet. */
  committed: Cents,
  /** By the collective itself. */
  paid: Cents,
  reimbursed: Cents,
  waived: Cents,
});
export type Spending = z.infer<typeof Spending>;

export const NOTHING_SPENT: Spending = { committed: 0, paid: 0, reimbursed: 0, waived: 0 };

function addSpending(a: Spending, b: Spending): Spending {
  return {
    committed: a.committed + b.committed,
    paid: a.paid + b.paid,
    reimbursed: a.reimbursed + b.reimbursed,
    waived: a.waived + b.waived,
  };
}

/** What is taken, or will be. */
const takenOf = ({ committed, paid, reimbursed }: Spending): Cents => committed + paid + reimbursed;

interface Claim {
  readonly state: "draft" | "submitted" | "approved" | "settled" | "refused";
  readonly paidBy: "person" | "collective";
  readonly cents: Cents;
  readonly reimbursed: Cents;
  readonly waived: Cents;
}

/** What one claim takes of a budget: drafts and what was refused take nothing. */
export function spendingOf({ state, paidBy, cents, reimbursed, waived }: Claim): Spending {
  if (state === "draft" || state === "refused") return NOTHING_SPENT;
  if (state === "submitted") return { ...NOTHING_SPENT, committed: cents };
  if (paidBy === "collective") return { ...NOTHING_SPENT, paid: cents };
  return { committed: cents - reimbursed - waived, paid: 0, reimbursed, waived };
}

interface Place {
  readonly body: string | null;
  readonly category: ExpenseCategory | null;
}
export type Spent = Place & Spending;
export type Planned = Place & { readonly planned: Cents };

/** A line of the budget, or what was spent where nothing was planned. */
export type BudgetRow<Line extends Planned = Planned> = Place & {
  readonly line: Line | null;
  readonly spending: Spending;
  /** Null where nothing was planned; less than nothing where more was taken. */
  readonly left: Cents | null;
};

/** The line that takes what is spent on a category: its own, or else the envelope of its body. */
function lineFor<Line extends Planned>(
  lines: readonly Line[],
  { body, category }: Place,
): Line | null {
  const own = lines.filter((line) => line.body === body);
  return (
    own.find((line) => line.category === category) ??
    own.find((line) => line.category === null) ??
    null
  );
}

/** Every line with what was taken of it, then what was spent where nothing was planned. */
export function budgetRows<Line extends Planned>(
  lines: readonly Line[],
  spent: readonly Spent[],
): BudgetRow<Line>[] {
  const taken = new Map<Line, Spending>(lines.map((line) => [line, NOTHING_SPENT]));
  const unplanned = new Map<string, { place: Place; spending: Spending }>();
  for (const one of spent) {
    const line = lineFor(lines, one);
    if (line !== null) {
      taken.set(line, addSpending(taken.get(line) ?? NOTHING_SPENT, one));
      continue;
    }
    const key = `${one.body ?? ""} ${one.category ?? ""}`;
    const { body, category } = one;
    const before = unplanned.get(key)?.spending ?? NOTHING_SPENT;
    unplanned.set(key, { place: { body, category }, spending: addSpending(before, one) });
  }
  return [
    ...[...taken].map(([line, spending]) => ({
      body: line.body,
      category: line.category,
      line,
      spending,
      left: line.planned - takenOf(spending),
    })),
    ...[...unplanned.values()].map(({ place, spending }) => ({
      ...place,
      line: null,
      spending,
      left: null,
    })),
  ];
}

export interface Left {
  /** Null where nothing is planned for it. */
  readonly planned: Cents | null;
  /** The line is the envelope of the body, and not the category’s own. */
  readonly isEnvelope: boolean;
  readonly before: Cents | null;
  readonly after: Cents | null;
}

/** What an expense would leave, told before it is saved. */
export function leftAfter(
  lines: readonly Planned[],
  spent: readonly Spent[],
  expense: Place & { readonly cents: Cents },
): Left {
  const line = lineFor(lines, expense);
  if (line === null) return { planned: null, isEnvelope: false, before: null, after: null };
  const row = budgetRows(lines, spent).find((one) => one.line === line);
  const before = row?.left ?? line.planned;
  return {
    planned: line.planned,
    isEnvelope: line.category === null,
    before,
    after: before - expense.cents,
  };
}

interface YearSpan {
  readonly start: string;
  readonly end: string;
}

/** The days of a budget’s year: those of the year of the books that begins in it, or the calendar’s. */
export function spanOfYear(year: number, books: readonly YearSpan[]): YearSpan {
  const own = books.find(({ start }) => start.startsWith(`${year}-`));
  return own ?? { start: `${year}-01-01`, end: `${year}-12-31` };
}

/** The budget’s year that a day is of. */
export function yearOfDay(day: string, books: readonly YearSpan[]): number {
  const own = books.find(({ start, end }) => start <= day && day <= end);
  return Number((own?.start ?? day).slice(0, 4));
}
