import { definePlace } from "#renderer/lib/place.ts";
import { OnHome } from "./on-home.tsx";

export const expenses = definePlace({
  id: "expenses",
  needs: "expenses.claim",
  slots: { home: OnHome },
});
