import { z } from "zod";
import { IsoDate } from "#shared/domain/kernel/dates.ts";
import { Id } from "#shared/domain/kernel/ids.ts";
import { ExpenseCategory } from "../expense-categories.ts";
import { Ref } from "../expenses/ref.ts";
import { Cents } from "../money.ts";
import { BudgetYear, Spending } from "./budget.ts";

/** A line of a budget with what was taken of it; or what was spent where nothing was planned. */
export const BudgetRowView = Spending.extend({
  /** Null where nothing was planned. */
  id: Id.nullable(),
  body: Ref.nullable(),
  category: ExpenseCategory.nullable(),
  planned: Cents.nullable(),
  left: Cents.nullable(),
  note: z.string(),
});
export type BudgetRowView = z.infer<typeof BudgetRowView>;

export const BudgetView = z.object({
  year: BudgetYear,
  from: IsoDate,
  until: IsoDate,
  rows: z.array(BudgetRowView),
  /** The years that have a budget, the first of them first. */
  years: z.array(BudgetYear),
});
export type BudgetView = z.infer<typeof BudgetView>;
