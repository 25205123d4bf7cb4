import { KeyRound, LifeBuoy } from "lucide-react";
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
      path: "/settings/own-keys",
      page: lazyPage(async () => (await import("./own-keys-page.tsx")).OwnKeysPage),
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
  commands: [
    {
      id: "recovery_kit",
      label: "keys.section.makeKit",
      also: "app.commands.also.recoveryKit",
      group: "actions",
      icon: LifeBuoy,
      path: "/settings/kit",
    },
    {
      id: "change_passphrase",
      label: "keys.section.changePassphrase",
      group: "actions",
      icon: KeyRound,
      path: "/settings/passphrase",
    },
    {
      id: "own_keys",
      label: "keys.section.ownKeys",
      also: "app.commands.also.ownKeys",
      group: "actions",
      icon: KeyRound,
      path: "/settings/own-keys",
    },
  ],
  sections: [{ order: 20, title: "keys.section.title", part: KeysSection }],
});
