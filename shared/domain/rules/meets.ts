import { bodiesIn } from "../bodies/organisation.ts";
import { lifeOf, type Body } from "../bodies/body.ts";
import { addDays, addMonths, daysApart, partsOf } from "../kernel/day-steps.ts";
import { idsOf } from "./about-mandate.ts";
import { NOTHING, type Answer, type AnswerReason } from "./answer.ts";
import type { RuleFacts } from "./facts.ts";
import type { RuleTerms } from "./rule.ts";

type Terms = Extract<RuleTerms, { kind: "meets" }>;

/** Of a body that has to meet within weeks, how many days before the last one it is said. */
const SAID_BEFORE = 7;

/** Every so many weeks, or once a quarter: said while there is still time, and once there is none. */
export function meets(terms: Terms, facts: RuleFacts, day: string): Answer[] {
  const bodies = bodiesIn(facts.organisation, terms.scope, day);
  const { cadence } = terms;
  if (cadence.every === "weeks") {
    const met = facts.meetings(idsOf(bodies), { start: "0001-01-01", end: day });
    return bodies.flatMap((body) =>
      answerOf(body, withinWeeks(body, met.get(body.id)?.at(-1) ?? null, cadence.weeks, day)),
    );
  }
  const start = quarterBefore(day);
  const met = facts.meetings(idsOf(bodies), { start: start.first, end: day });
  return bodies.flatMap((body) => answerOf(body, eachQuarter(body, met.get(body.id) ?? [], day)));
}

interface Finding {
  readonly verdict: Answer["verdict"];
  readonly reason: AnswerReason;
}

function answerOf({ id }: Body, finding: Finding | null): Answer[] {
  return finding === null ? [] : [{ ...finding, about: { ...NOTHING, body: id } }];
}

/** The first is due so long after a body opens. */
function withinWeeks(body: Body, last: string | null, weeks: number, day: string): Finding | null {
  const due = addDays(last ?? lifeOf(body).start, 7 * weeks);
  const left = daysApart(day, due);
  if (left < 0) return { verdict: "broken", reason: { why: "meeting_late", last, days: -left } };
  return left > SAID_BEFORE ? null : { verdict: "due", reason: { why: "meeting_due", last, due } };
}

interface Quarter {
  readonly year: number;
  readonly quarter: number;
  readonly first: string;
  readonly last: string;
}

function quarterOf(day: string): Quarter {
  const { year, month } = partsOf(day);
  const quarter = Math.ceil(month / 3);
  const first = `${day.slice(0, 4)}-${String(3 * quarter - 2).padStart(2, "0")}-01`;
  return { year, quarter, first, last: addDays(addMonths(first, 3), -1) };
}

const quarterBefore = (day: string) => quarterOf(addDays(quarterOf(day).first, -1));

/**
 * The quarter before must have had one, if the body was open on all its days; from the first day of its last
 * month on, one of this quarter is asked for.
 */
function eachQuarter(body: Body, met: readonly string[], day: string): Finding | null {
  const [before, now] = [quarterBefore(day), quarterOf(day)];
  const hasMet = ({ first, last }: Quarter) => met.some((on) => first <= on && on <= last);
  const { start } = lifeOf(body);
  if (start <= before.first && !hasMet(before)) {
    const { year, quarter } = before;
    return { verdict: "broken", reason: { why: "quarter_without", year, quarter } };
  }
  if (day < addMonths(now.first, 2) || hasMet(now)) return null;
  return {
    verdict: "due",
    reason: { why: "meeting_due", last: met.at(-1) ?? null, due: now.last },
  };
}
