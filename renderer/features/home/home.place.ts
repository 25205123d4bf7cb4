import { House } from "lucide-react";
import { definePlace } from "#renderer/lib/place.ts";
import { HomePage } from "./home-page.tsx";

export const home = definePlace({
  id: "home",
  path: "/",
  icon: House,
  keys: "mod+1",
  go: "app.commands.goHome",
  rail: { order: 10, name: "app.nav.home" },
  needs: null,
  routes: [{ path: "/", page: HomePage }],
});
