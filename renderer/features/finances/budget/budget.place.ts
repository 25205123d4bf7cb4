import { ChartNoAxesColumn } from "lucide-react";
import { definePlace, lazyPage } from "#renderer/lib/place.ts";

export const budget = definePlace({
  id: "budget",
  needs: "finances.read",
  partOf: "finances",
  routes: [
    {
      path: "/finances/budget",
      page: lazyPage(async () => (await import("./budget-page.tsx")).BudgetPage),
    },
  ],
  commands: [
    {
      id: "budget",
      label: "app.commands.budget",
      also: "app.commands.also.budget",
      group: "places",
      icon: ChartNoAxesColumn,
      path: "/finances/budget",
    },
  ],
});
