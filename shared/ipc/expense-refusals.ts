import { NOT_WRITABLE } from "./books-refusals.ts";

/** Of a change to what a claim says. */
export const CHANGED = [
  "expenses.not_found",
  "expenses.not_yours",
  "expenses.paid_already",
  "expenses.in_payment",
  "expenses.settled",
  "expenses.changed_meanwhile",
  "expenses.in_validated_books",
  "expenses.left_incomplete",
  ...NOT_WRITABLE,
] as const;
