import { definePlace } from "#renderer/lib/place.ts";
import { AskedBand } from "./asked-band.tsx";
import { Gate } from "./gate.tsx";
import { LostPage } from "./lost-page.tsx";

export const opening = definePlace({
  id: "opening",
  needs: null,
  slots: { closed: Gate, around: AskedBand },
  waysIn: [{ id: "lost", from: "unlock", label: "keys.lost.link", page: LostPage }],
});
