import { defineJournal } from "../journal/define.ts";
import { CATEGORY_KEYS } from "./expense-categories.ts";

export const journal = defineJournal({
  order: 48,
  place: "finances",
  reads: "finances.read",
  tables: {
    budget_line: {
      needs: "finances.write",
      name: ({ year }) => String(year ?? ""),
      fields: {
        body: { of: "body" },
        category: { among: CATEGORY_KEYS, texts: "expenses.categories" },
        planned: "cents",
        note: "text",
      },
    },
  },
  commands: {
    "budget.set": { needs: "finances.write", about: "budget_line" },
    "budget.remove": { needs: "finances.write", about: "budget_line", removes: true },
    "budget.copy": { needs: "finances.write", about: "budget_line" },
  },
});
