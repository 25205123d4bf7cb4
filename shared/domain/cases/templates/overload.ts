import type { Outline } from "./outline.ts";

/** Somebody who can do no more. Nobody is set aside here: what is lightened is what the collective asks of them. */
export const overload = {
  kind: "overload",
  steps: {
    danger: true,
    listen: true,
    apart: true,
    acknowledge: true,
    lighten: true,
    plan: true,
    cover: false,
    check_in: true,
    causes: true,
    back: false,
    close: true,
  },
  deadlines: {
    acknowledgement: { after: "received", count: 1, unit: "working_days", movesOffDays: true },
    relief: { after: "received", count: 3, unit: "days", movesOffDays: false },
    first_check: { after: "lighten", count: 7, unit: "days", movesOffDays: true },
    review: { after: "plan", count: 1, unit: "months", movesOffDays: true },
  },
  numbers: ["15", "112", "114", "3114"],
  texts: {
    acknowledgement: ["team", "contact", "deadline"],
    relief: ["team", "contact", "measure", "measure_end"],
    closing: ["team", "contact"],
  },
  decisions: [
    { kind: "measure", signatures: 1 },
    { kind: "closure", signatures: 1 },
    { kind: "other", signatures: 1 },
  ],
  retention: {
    unsubstantiated: 3,
    withdrawn: 3,
    settled: 3,
    measures: 6,
    exclusion: 60,
    proceedings: 60,
  },
} as const satisfies Outline;
