import { HandCoins, Send, ShieldCheck } from "lucide-react";
import { definePlace, lazyPage } from "#renderer/lib/place.ts";
import { OnHome } from "./on-home.tsx";

export const income = definePlace({
  id: "income",
  needs: "finances.read",
  partOf: "finances",
  routes: [
    {
      path: "/finances/income",
      page: lazyPage(async () => (await import("./income-page.tsx")).IncomePage),
    },
    {
      path: "/finances/income/new",
      page: lazyPage(async () => (await import("./new-income-page.tsx")).NewIncomePage),
      needs: "finances.write",
    },
    {
      path: "/finances/income/independence",
      page: lazyPage(async () => (await import("./statement-page.tsx")).StatementPage),
    },
    {
      path: "/finances/income/publish",
      page: lazyPage(async () => (await import("./publish/publish-page.tsx")).PublishPage),
      needs: "finances.write",
    },
    {
      path: "/finances/income/:id",
      page: lazyPage(async () => (await import("./one-income-page.tsx")).OneIncomePage),
    },
  ],
  commands: [
    {
      id: "new_income",
      label: "app.commands.newIncome",
      also: "app.commands.also.newIncome",
      group: "actions",
      icon: HandCoins,
      needs: "finances.write",
      path: "/finances/income/new",
    },
    {
      id: "independence",
      label: "app.commands.independence",
      also: "app.commands.also.independence",
      group: "places",
      icon: ShieldCheck,
      path: "/finances/income/independence",
    },
    {
      id: "publish_finances",
      label: "app.commands.publishFinances",
      group: "actions",
      icon: Send,
      needs: "finances.write",
      path: "/finances/income/publish",
    },
  ],
  hits: {
    income: {
      icon: HandCoins,
      heading: "app.palette.income",
      open: ({ id }) => ({ path: `/finances/income/${id}` }),
    },
  },
  slots: { home: OnHome },
  links: { income: (id) => `/finances/income/${id}` },
});
