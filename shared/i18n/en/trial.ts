import { translated } from "../translated.ts";
import { trial as french } from "../fr/trial.ts";

export const trial = translated(french, {
  trial: {
    choice: "Try it with an invented collective",
    choiceDetail: "People, circles, meetings, documents, and nothing to lose.",
    starting: "The trial vault is being prepared…",
    band: "Invented collective",
    text: "You are trying Greffe with an invented collective. What you change goes with it, when Greffe closes at the latest.",
    filling: "The invented collective is moving in…",
    discard: "Throw this trial away",
    locked: "This trial vault opens with the phrase already there. Opening another throws it away.",
  },
  jobs: { trial_fill: "Moving the invented collective in" },
  errors: {
    trial: {
      not_empty:
        "This vault already has people or meetings: the invented collective was not added to it.",
    },
  },
});
