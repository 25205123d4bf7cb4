import type { Outline } from "./outline.ts";

/**
 * Violence and harassment. What it is made of is what others found to work: a personal answer within three
 * working days (ISO 37002), an answer on the substance within three months (directive (EU) 2019/1937, article 9,
 * taken here as a habit: it binds no collective).
 */
export const violence = {
  kind: "violence",
  steps: {
    safety: true,
    intake: true,
    apart: true,
    acknowledge: true,
    triage: true,
    handlers: true,
    protect: true,
    support: false,
    hear: true,
    witnesses: false,
    decide: true,
    tell: true,
    follow: true,
    close: true,
    learn: false,
  },
  deadlines: {
    acknowledgement: { after: "received", count: 3, unit: "working_days", movesOffDays: true },
    first_measures: { after: "received", count: 3, unit: "working_days", movesOffDays: true },
    orientation: { after: "received", count: 5, unit: "working_days", movesOffDays: true },
    news: { after: "acknowledge", count: 15, unit: "days", movesOffDays: true },
    measures_review: { after: "protect", count: 1, unit: "months", movesOffDays: true },
    answer: { after: "acknowledge", count: 3, unit: "months", movesOffDays: true },
    telling: { after: "decided", count: 3, unit: "working_days", movesOffDays: true },
    appeal: { after: "tell", count: 15, unit: "days", movesOffDays: true },
    check_in: { after: "decided", count: 1, unit: "months", movesOffDays: true },
  },
  numbers: ["17", "15", "112", "114", "3919", "119", "3018", "3114"],
  texts: {
    acknowledgement: ["collective", "team", "contact", "received_on", "receipt", "deadline"],
    news: ["team", "contact", "deadline"],
    hearing: ["collective", "team", "contact", "meeting_on", "meeting_place"],
    measure: ["team", "contact", "measure", "measure_end"],
    decision_reporter: ["team", "contact", "decision", "reasons", "appeal_until"],
    decision_concerned: ["collective", "team", "contact", "decision", "reasons", "appeal_until"],
    closing: ["team", "contact", "today"],
  },
  decisions: [
    { kind: "measure", signatures: 2 },
    { kind: "set_aside", signatures: 2 },
    { kind: "exclusion", signatures: 3 },
    { kind: "closure", signatures: 2 },
    { kind: "other", signatures: 2 },
  ],
  retention: {
    unsubstantiated: 3,
    withdrawn: 3,
    settled: 12,
    measures: 24,
    exclusion: 60,
    proceedings: 60,
  },
} as const satisfies Outline;
