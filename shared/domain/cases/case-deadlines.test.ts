import { expect, it } from "vitest";
import { deadlinesOf, USUAL_CALENDAR } from "./case-deadlines.ts";
import type { CaseState } from "./case-state.ts";
import { protocolTemplates } from "./protocol-templates.ts";

const [template] = protocolTemplates("fr");
if (template === undefined) throw new Error("no protocol to begin with");

const rule = { title: "T", unit: "days", movesOffDays: false } as const;
const text = {
  ...template,
  deadlines: [
    { ...rule, key: "told", after: "received", count: 3, unit: "working_days" as const },
    { ...rule, key: "heard", after: "contact", count: 10 },
    { ...rule, key: "said", after: "decided", count: 5 },
    { ...rule, key: "reviewed", after: "closed", count: 1, unit: "months" as const },
  ],
};

const state = (patch: Partial<CaseState> = {}) => {
  const opened = { receivedOn: "2031-04-10", protocol: { id: "", number: 1, text } };
  const bare = { opened, steps: new Map(), deadlines: new Map(), standing: { kind: "open" } };
  return { ...bare, ...patch } as CaseState;
};

const at = (day: string) => Date.parse(`${day}T10:00:00+02:00`);

it("counts each deadline from what it runs from, and runs none before", () => {
  // Easter Monday, 14 April 2031, is no working day.
  expect(due(state())).toEqual(["2031-04-16", null, null, null]);
  const step = { entry: "", by: "", at: "2031-04-11T23:30:00Z" };
  const closed = { kind: "closed", on: "2031-05-31", outcome: "settled", reason: "", review: null };
  const later = state({
    steps: new Map([["contact", step]]),
    standing: closed as CaseState["standing"],
  });
  expect(due(later, "2031-05-01")).toEqual([
    "2031-04-16",
    "2031-04-22",
    "2031-05-06",
    "2031-06-30",
  ]);
});

it("says how near the end is until it is kept", () => {
  const [first] = deadlinesOf(state(), null, at("2031-04-15"), USUAL_CALENDAR);
  expect(first?.nearness).toEqual({ kind: "tomorrow" });
  const kept = state({ deadlines: new Map([["told", "2031-04-15"]]) });
  const [after] = deadlinesOf(kept, null, at("2031-04-20"), USUAL_CALENDAR);
  expect(after).toMatchObject({ doneOn: "2031-04-15", nearness: null });
});

function due(of: CaseState, decidedOn: string | null = null): (string | null)[] {
  return deadlinesOf(of, decidedOn, at("2031-04-11"), USUAL_CALENDAR).map((one) => one.due);
}
