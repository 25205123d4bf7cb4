import type { BudgetRowView } from "#shared/domain/finances/budget/views.ts";

/** The lines of one body, in the order in which they are shown, with their sums. */
export interface BodyBudget {
  readonly key: string;
  /** Null for the collective as a whole. */
  readonly body: BudgetRowView["body"];
  readonly rows: readonly BudgetRowView[];
  readonly sum: BudgetSum;
}

export interface BudgetSum {
  /** Null where nothing was planned. */
  readonly planned: number | null;
  readonly committed: number;
  readonly paid: number;
  readonly reimbursed: number;
  readonly waived: number;
  readonly left: number | null;
}

/** Bodies by name, the collective last; of each, what was planned first and its envelope at the end. */
export function byBody(rows: readonly BudgetRowView[], locale: string): BodyBudget[] {
  const groups = Map.groupBy(rows, ({ body }) => body?.id ?? "");
  return [...groups]
    .map(([key, own]) => ({
      key,
      body: own[0]?.body ?? null,
      rows: own.toSorted((a, b) => rank(a) - rank(b)),
      sum: sumOf(own),
    }))
    .toSorted((a, b) => {
      if (a.body === null || b.body === null)
        return Number(a.body === null) - Number(b.body === null);
      return a.body.name.localeCompare(b.body.name, locale);
    });
}

const rank = ({ id, category }: BudgetRowView) => (id === null ? 2 : category === null ? 1 : 0);

export function sumOf(rows: readonly BudgetRowView[]): BudgetSum {
  const add = (of: (row: BudgetRowView) => number) => rows.reduce((sum, row) => sum + of(row), 0);
  const isPlanned = rows.some(({ planned }) => planned !== null);
  const sums = {
    committed: add(({ committed }) => committed),
    paid: add(({ paid }) => paid),
    reimbursed: add(({ reimbursed }) => reimbursed),
    waived: add(({ waived }) => waived),
  };
  const planned = isPlanned ? add((row) => row.planned ?? 0) : null;
  const taken = sums.committed + sums.paid + sums.reimbursed;
  return { ...sums, planned, left: planned === null ? null : planned - taken };
}

/** The longest that a bar of these has to be. */
export function mostOf(sums: readonly BudgetSum[]): number {
  return Math.max(
    0,
    ...sums.map(({ planned, committed, paid, reimbursed, waived }) =>
      Math.max(planned ?? 0, committed + paid + reimbursed + waived),
    ),
  );
}
