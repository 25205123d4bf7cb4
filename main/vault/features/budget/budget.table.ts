import {
  blob,
  defineTable,
  integer,
  nullable,
  parsedInteger,
  parsedText,
  rowNumber,
  type TableOf,
} from "#main/vault/db/define-table.ts";
import { BudgetFields, BudgetYear } from "#shared/domain/finances/budget/budget.ts";
import { ExpenseCategory } from "#shared/domain/finances/expense-categories.ts";

const { planned, note } = BudgetFields.shape;

export const budgetLineTable = defineTable({
  row: rowNumber,
  id: blob,
  year: parsedInteger(BudgetYear),
  body: nullable(integer),
  category: nullable(parsedText(ExpenseCategory)),
  planned: parsedInteger(planned),
  note: parsedText(note, 300),
});

export type BudgetLineTable = TableOf<typeof budgetLineTable>;
