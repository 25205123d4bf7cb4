import { Info, Settings, ShieldCheck } from "lucide-react";
import { definePlace, lazyPage } from "#renderer/lib/place.ts";
import { VERIFY_PATH } from "./verify-path.ts";

const SettingsPage = lazyPage(async () => (await import("./settings-page.tsx")).SettingsPage);

export const settings = definePlace({
  id: "settings",
  path: "/settings",
  icon: Settings,
  keys: "mod+,",
  go: "app.commands.settings",
  rail: { order: 90, name: "app.nav.settings", isAtFoot: true },
  needs: null,
  routes: [
    { path: "/settings", page: SettingsPage, showsSections: true },
    { path: VERIFY_PATH, page: SettingsPage },
    {
      path: "/about",
      page: lazyPage(async () => (await import("./about-page.tsx")).AboutPage),
    },
  ],
  commands: [
    {
      id: "verify_vault",
      label: "app.commands.verifyVault",
      also: "app.commands.also.verifyVault",
      group: "vault",
      icon: ShieldCheck,
      path: VERIFY_PATH,
    },
    {
      id: "about",
      label: "app.commands.about",
      group: "places",
      icon: Info,
      path: "/about",
    },
  ],
});
