import { Info, Settings } from "lucide-react";
import { definePlace, lazyPage } from "#renderer/lib/place.ts";

export const settings = definePlace({
  id: "settings",
  path: "/settings",
  icon: Settings,
  keys: "mod+,",
  go: "app.commands.settings",
  rail: { order: 90, name: "app.nav.settings", isAtFoot: true },
  needs: null,
  routes: [
    {
      path: "/settings",
      page: lazyPage(async () => (await import("./settings-page.tsx")).SettingsPage),
      showsSections: true,
    },
    {
      path: "/about",
      page: lazyPage(async () => (await import("./about-page.tsx")).AboutPage),
    },
  ],
  commands: [
    {
      id: "about",
      label: "app.commands.about",
      group: "places",
      icon: Info,
      path: "/about",
    },
  ],
});
