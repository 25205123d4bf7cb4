import { translated } from "../translated.ts";
import { finances as french } from "../fr/finances.ts";

export const finances = translated(french, {
  finances: {
    title: "Finances",
    tabs: {
      label: "Pages of finances",
      expenses: "Expenses",
      everyExpense: "All expenses",
      everyIncome: "All income",
      toApprove: "To approve",
      owed: "To reimburse",
      books: "Books",
    },
  },
  app: {
    nav: { finances: "Finances" },
    commands: { goFinances: "Go to finances" },
  },
});
