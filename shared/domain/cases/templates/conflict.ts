import type { Outline } from "./outline.ts";

/** A conflict between people or within a circle: treated early, with or without somebody to help. */
export const conflict = {
  kind: "conflict",
  steps: {
    intake: true,
    sort: true,
    apart: true,
    acknowledge: true,
    listen: true,
    talk: false,
    accompany: false,
    circle: false,
    agree: true,
    follow: true,
    close: true,
    learn: false,
  },
  deadlines: {
    acknowledgement: { after: "received", count: 3, unit: "working_days", movesOffDays: true },
    first_talk: { after: "acknowledge", count: 10, unit: "days", movesOffDays: true },
    meeting: { after: "listen", count: 21, unit: "days", movesOffDays: true },
    review: { after: "agree", count: 1, unit: "months", movesOffDays: true },
    last_review: { after: "agree", count: 3, unit: "months", movesOffDays: true },
  },
  numbers: ["17", "15", "112", "114", "3114"],
  texts: {
    acknowledgement: ["team", "contact", "received_on", "receipt", "deadline"],
    invitation: ["team", "contact", "meeting_on", "meeting_place"],
    agreement: ["team", "contact", "today", "measure", "measure_end"],
    closing: ["team", "contact", "today"],
  },
  decisions: [
    { kind: "measure", signatures: 2 },
    { kind: "set_aside", signatures: 2 },
    { kind: "closure", signatures: 2 },
    { kind: "other", signatures: 2 },
  ],
  retention: {
    unsubstantiated: 3,
    withdrawn: 3,
    settled: 6,
    measures: 12,
    exclusion: 60,
    proceedings: 60,
  },
} as const satisfies Outline;
