import { definePlace, lazyPage } from "#renderer/lib/place.ts";
import { DrillLine } from "./drill-line.tsx";
import { RecoverySection } from "./recovery-section.tsx";

export const recovery = definePlace({
  id: "recovery",
  needs: "recovery.manage",
  partOf: "settings",
  routes: [
    {
      path: "/settings/shares",
      page: lazyPage(async () => (await import("./shares-page.tsx")).SharesPage),
    },
    {
      path: "/settings/drill",
      page: lazyPage(async () => (await import("./drill-page.tsx")).DrillPage),
    },
  ],
  sections: [{ order: 30, title: "recovery.section.title", part: RecoverySection }],
  slots: { home: DrillLine },
});
