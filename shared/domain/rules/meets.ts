import { bodiesIn } from "../bodies/organisation.ts";
import { lifeOf, type Body } from "../bodies/body.ts";
import { nextMeeting, quarterOf, type Quarter } from "../bodies/cadence.ts";
import { addDays, daysApart } from "../kernel/day-steps.ts";
import { idsOf } from "./about-mandate.ts";
import { NOTHING, type Answer } from "./answer.ts";
import type { RuleFacts } from "./facts.ts";
import type { RuleTerms } from "./rule.ts";

type Terms = Extract<RuleTerms, { kind: "meets" }>;
type Finding = Pick<Answer, "verdict" | "reason">;

/** Of a body that has to meet within weeks, how many days before the last one it is said, at most. */
const SAID_BEFORE = 7;

/** A quarter of the weeks: what is said as soon as a body has met says nothing. */
const saidBefore = (weeks: number) =>
  Math.min(SAID_BEFORE, Math.max(1, Math.floor((7 * weeks) / 4)));

/**
 * Every so many weeks, or once a quarter: said while there is still time, and once there is none. Days before
 * the rule was in force, `since`, are held against nobody.
 */
export function meets(terms: Terms, facts: RuleFacts, day: string, since: string | null): Answer[] {
  const bodies = bodiesIn(facts.organisation, terms.scope, day);
  const { cadence } = terms;
  if (cadence.every === "weeks") {
    const met = facts.lastMeetings(idsOf(bodies), day);
    return bodies.flatMap((body) => {
      // What was missed before the rule was in force is not late: it begins then.
      const last = met.get(body.id) ?? null;
      const from = later(lifeOf(body).start, since);
      const counted = last === null || last < from ? [] : [last];
      const { due } = nextMeeting(cadence, from, counted, day);
      return answerOf(body, withinWeeks(due, last, day, saidBefore(cadence.weeks)));
    });
  }
  const quarters = { now: quarterOf(day), before: quarterBefore(day) };
  const met = facts.meetings(idsOf(bodies), { start: quarters.before.first, end: day });
  return bodies.flatMap((body) => {
    const from = later(lifeOf(body).start, since);
    return answerOf(body, eachQuarter(from, met.get(body.id) ?? [], quarters, day));
  });
}

function answerOf({ id }: Body, finding: Finding | null): Answer[] {
  return finding === null ? [] : [{ ...finding, about: { ...NOTHING, body: id } }];
}

const later = (day: string, other: string | null) => (other === null || other < day ? day : other);

function withinWeeks(
  due: string,
  last: string | null,
  day: string,
  before: number,
): Finding | null {
  const left = daysApart(day, due);
  if (left < 0) return { verdict: "broken", reason: { why: "meeting_late", last, days: -left } };
  return left > before ? null : { verdict: "due", reason: { why: "meeting_due", last, due } };
}

const quarterBefore = (day: string) => quarterOf(addDays(quarterOf(day).first, -1));

/**
 * The quarter before must have had one, if the body was open on all its days; from the first day of its last
 * month on, one of this quarter is asked for.
 */
function eachQuarter(
  from: string,
  met: readonly string[],
  { now, before }: { readonly now: Quarter; readonly before: Quarter },
  day: string,
): Finding | null {
  const hasMet = ({ first, last }: Quarter) => met.some((on) => first <= on && on <= last);
  if (from <= before.first && !hasMet(before)) {
    const { first, last } = before;
    return { verdict: "broken", reason: { why: "quarter_without", from: first, to: last } };
  }
  if (day < `${now.last.slice(0, 8)}01` || hasMet(now)) return null;
  const reason = { why: "meeting_due", last: met.at(-1) ?? null, due: now.last } as const;
  return { verdict: "due", reason };
}
