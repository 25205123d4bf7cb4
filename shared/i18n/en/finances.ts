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
    openEarlier: {
      see: "See the years and their dates",
      detail_one:
        "The year from {{from}} to {{to}} can be opened: when it is closed, what it leaves becomes the opening balances of the next one.",
      detail_other:
        "{{count}} years, from {{from}} to {{to}}, can be opened: when each is closed, what it leaves becomes the opening balances of the next one.",
      ask: "The treasury can open the year before.",
      open_one: "Open it, and try again",
      open_other: "Open them, and try again",
      opened_one: "The year is open.",
      opened_other: "{{count}} years are open.",
    },
  },
  app: {
    nav: { finances: "Finances" },
    commands: { goFinances: "Go to finances" },
  },
});
