import { CATEGORY_KEYS, EXPENSE_CATEGORIES, type ExpenseCategory } from "./expense-categories.ts";

/** The category whose account one of class 6 stands under: the longest beginning decides. */
export function categoryOfAccount(number: string): ExpenseCategory {
  const [found] = CATEGORY_KEYS.filter((key) =>
    number.startsWith(EXPENSE_CATEGORIES[key].account),
  ).toSorted((a, b) => EXPENSE_CATEGORIES[b].account.length - EXPENSE_CATEGORIES[a].account.length);
  return found ?? "other";
}
