import { Landmark, Upload } from "lucide-react";
import { definePlace, lazyPage } from "#renderer/lib/place.ts";
import { OnHome } from "./on-home.tsx";

export const bank = definePlace({
  id: "bank",
  needs: "finances.read",
  partOf: "finances",
  routes: [
    {
      path: "/finances/bank",
      page: lazyPage(async () => (await import("./bank-page.tsx")).BankPage),
    },
    {
      path: "/finances/bank/import",
      page: lazyPage(async () => (await import("./import-page.tsx")).ImportPage),
      needs: "finances.write",
    },
    {
      path: "/finances/bank/lines",
      page: lazyPage(async () => (await import("./lines-page.tsx")).LinesPage),
      isOnePage: true,
    },
    {
      path: "/finances/bank/date",
      page: lazyPage(async () => (await import("./at-date-page.tsx")).AtDatePage),
    },
  ],
  commands: [
    {
      id: "go_bank",
      label: "app.commands.goBank",
      also: "app.commands.also.goBank",
      group: "places",
      icon: Landmark,
      path: "/finances/bank",
    },
    {
      id: "import_bank",
      label: "app.commands.importBank",
      also: "app.commands.also.importBank",
      group: "actions",
      icon: Upload,
      needs: "finances.write",
      path: "/finances/bank/import",
    },
  ],
  hits: {
    bankLine: {
      icon: Landmark,
      heading: "app.palette.bankLines",
      open: ({ id }) => ({ path: `/finances/bank/lines?line=${id}` }),
    },
  },
  slots: { home: OnHome },
});
