import { ReceiptEuro } from "lucide-react";
import { definePlace, lazyPage } from "#renderer/lib/place.ts";
import { OnHome } from "./on-home.tsx";

export const expenses = definePlace({
  id: "expenses",
  needs: "expenses.claim",
  partOf: "finances",
  routes: [
    {
      path: "/finances",
      page: lazyPage(async () => (await import("./expenses-page.tsx")).ExpensesPage),
    },
    {
      path: "/finances/expenses/new",
      page: lazyPage(async () => (await import("./entry/entry-page.tsx")).EntryPage),
    },
    {
      path: "/finances/expenses/:id",
      page: lazyPage(async () => (await import("./one/expense-page.tsx")).ExpensePage),
    },
  ],
  commands: [
    {
      id: "new_expense",
      label: "app.commands.newExpense",
      also: "app.commands.also.newExpense",
      group: "actions",
      icon: ReceiptEuro,
      path: "/finances/expenses/new",
    },
  ],
  slots: { home: OnHome },
  links: { expense: (id) => `/finances/expenses/${id}` },
});
