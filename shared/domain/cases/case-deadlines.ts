import type { IsoDate } from "../kernel/dates.ts";
import { dayInZone } from "../kernel/day-in-zone.ts";
import type { CaseState } from "./case-state.ts";
import { dueOn, nearnessOf, type DeadlineCalendar, type Nearness } from "./deadlines.ts";
import type { DeadlineRule } from "./protocol.ts";

/** A deadline of a case: the day on which it ends, once what it runs from has happened. */
export interface CaseDeadline {
  readonly key: string;
  readonly title: string;
  /** Null while it does not run. */
  readonly due: IsoDate | null;
  readonly doneOn: IsoDate | null;
  /** Null of one that does not run or is kept. */
  readonly nearness: Nearness | null;
}

/** What a collective that said nothing counts by. */
export const USUAL_CALENDAR: DeadlineCalendar = {
  alsaceMoselle: false,
  whitMondayWorked: false,
  timeZone: "Europe/Paris",
};

/** The deadlines that a case’s protocol sets, in its order. `decidedOn` is the day of its last decision. */
export function deadlinesOf(
  state: Pick<CaseState, "opened" | "steps" | "deadlines" | "standing">,
  decidedOn: IsoDate | null,
  now: number,
  calendar: DeadlineCalendar,
): CaseDeadline[] {
  return state.opened.protocol.text.deadlines.map((rule) => {
    const from = startOf(rule, state, decidedOn, calendar);
    const due = from === null ? null : dueOn(rule, from, calendar);
    const doneOn = state.deadlines.get(rule.key) ?? null;
    const isRunning = due !== null && doneOn === null;
    return {
      key: rule.key,
      title: rule.title,
      due,
      doneOn,
      nearness: isRunning ? nearnessOf(due, now, calendar) : null,
    };
  });
}

function startOf(
  { after }: DeadlineRule,
  { opened, steps, standing }: Pick<CaseState, "opened" | "steps" | "standing">,
  decidedOn: IsoDate | null,
  { timeZone }: DeadlineCalendar,
): IsoDate | null {
  if (after === "received") return opened.receivedOn;
  if (after === "decided") return decidedOn;
  if (after === "closed") return standing.kind === "closed" ? standing.on : null;
  const step = steps.get(after);
  return step === undefined ? null : dayInZone(Date.parse(step.at), timeZone);
}
