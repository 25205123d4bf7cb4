import { Wallet } from "lucide-react";
import { definePlace } from "#renderer/lib/place.ts";

/** The pages of money; each of its features declares its own. */
export const finances = definePlace({
  id: "finances",
  path: "/finances",
  icon: Wallet,
  keys: "mod+6",
  go: "app.commands.goFinances",
  rail: { order: 35, name: "app.nav.finances" },
  needs: "expenses.claim",
});
