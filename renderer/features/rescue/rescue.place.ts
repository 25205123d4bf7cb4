import { definePlace } from "#renderer/lib/place.ts";
import { AskBeforeLock } from "./ask-before-lock.tsx";
import { Rescue } from "./rescue.tsx";

export const rescue = definePlace({
  id: "rescue",
  needs: null,
  slots: { around: Rescue, beside: AskBeforeLock },
});
