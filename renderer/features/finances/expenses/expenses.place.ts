import { BadgeCheck, Car, HandCoins, ReceiptEuro } from "lucide-react";
import { definePlace, lazyPage } from "#renderer/lib/place.ts";
import { OnMember } from "./member/member-person.tsx";
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
      path: "/finances/to-approve",
      page: lazyPage(async () => (await import("./to-approve-page.tsx")).ToApprovePage),
      needs: "finances.approve",
    },
    {
      path: "/finances/owed",
      page: lazyPage(async () => (await import("./owed-page.tsx")).OwedPage),
      needs: "finances.read",
    },
    {
      path: "/finances/expenses/new",
      page: lazyPage(async () => (await import("./entry/entry-page.tsx")).EntryPage),
    },
    {
      path: "/finances/journeys/new",
      page: lazyPage(async () => (await import("./mileage/journey-page.tsx")).JourneyPage),
    },
    {
      path: "/finances/vehicles",
      page: lazyPage(async () => (await import("./mileage/vehicles-page.tsx")).VehiclesPage),
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
    {
      id: "new_journey",
      label: "app.commands.newJourney",
      also: "app.commands.also.newJourney",
      group: "actions",
      icon: Car,
      path: "/finances/journeys/new",
    },
    {
      id: "vehicles",
      label: "app.commands.vehicles",
      also: "app.commands.also.vehicles",
      group: "places",
      icon: Car,
      path: "/finances/vehicles",
    },
    {
      id: "expenses_to_approve",
      label: "app.commands.toApprove",
      group: "places",
      icon: BadgeCheck,
      needs: "finances.approve",
      path: "/finances/to-approve",
    },
    {
      id: "expenses_owed",
      label: "app.commands.owed",
      also: "app.commands.also.owed",
      group: "places",
      icon: HandCoins,
      needs: "finances.read",
      path: "/finances/owed",
    },
  ],
  hits: {
    expense: {
      icon: ReceiptEuro,
      heading: "app.palette.expenses",
      open: ({ id }) => ({ path: `/finances/expenses/${id}` }),
    },
  },
  slots: { home: OnHome, member: OnMember },
  links: { expense: (id) => `/finances/expenses/${id}` },
});
