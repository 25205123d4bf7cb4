import { Sparkles } from "lucide-react";
import { definePlace } from "#renderer/lib/place.ts";
import { TrialBand } from "./trial-band.tsx";
import { TrialPage } from "./trial-page.tsx";

export const trial = definePlace({
  id: "trial",
  needs: null,
  slots: { around: TrialBand },
  waysIn: [
    {
      id: "trial",
      from: "welcome",
      icon: Sparkles,
      label: "trial.choice",
      detail: "trial.choiceDetail",
      page: TrialPage,
    },
  ],
});
