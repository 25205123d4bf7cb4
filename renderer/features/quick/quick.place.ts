import { definePlace } from "#renderer/lib/place.ts";
import { QuickUnlockPage } from "./quick-unlock-page.tsx";

export const quick = definePlace({
  id: "quick",
  needs: null,
  partOf: "settings",
  routes: [{ path: "/settings/quick-unlock", page: QuickUnlockPage }],
});
