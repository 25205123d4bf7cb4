import { definePlace, lazyPage } from "#renderer/lib/place.ts";
import { KeysSection } from "./keys-section.tsx";

export const keys = definePlace({
  id: "keys",
  needs: null,
  partOf: "settings",
  routes: [
    {
      path: "/settings/passphrase",
      page: lazyPage(
        async () => (await import("./change-passphrase-page.tsx")).ChangePassphrasePage,
      ),
    },
    {
      path: "/settings/kit",
      page: lazyPage(async () => (await import("./kit-page.tsx")).KitPage),
    },
    {
      path: "/settings/cost",
      page: lazyPage(async () => (await import("./raise-cost-page.tsx")).RaiseCostPage),
    },
  ],
  sections: [{ order: 20, title: "keys.section.title", part: KeysSection }],
});
