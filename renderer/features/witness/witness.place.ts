import { definePlace } from "#renderer/lib/place.ts";
import { JournalPrint } from "./journal-print.tsx";
import { Standing } from "./standing.tsx";

export const witness = definePlace({
  id: "witness",
  needs: null,
  slots: { around: Standing, vaultSettings: JournalPrint },
});
