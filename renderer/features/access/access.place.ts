import { definePlace, lazyPage } from "#renderer/lib/place.ts";

export const access = definePlace({
  id: "access",
  needs: null,
  partOf: "settings",
  routes: [
    {
      path: "/settings/rights",
      page: lazyPage(async () => (await import("./rights-page.tsx")).RightsPage),
    },
  ],
});
