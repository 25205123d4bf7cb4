import { assertNever } from "../kernel/assert-never.ts";
import type { AnswerReason } from "./answer.ts";
import type { AnswerView } from "./views.ts";

/** What a sentence needs, flat, as a failure carries it: its key in `rules.says`, days in ISO, words of the domain. */
export type SentenceParts = Readonly<Record<string, string | number>>;

const fullName = (person: AnswerView["names"]["person"]) =>
  person === null ? "" : `${person.givenName} ${person.familyName}`.trim();

/** All that an answer says, in names. */
export function partsOf({ reason, names }: Pick<AnswerView, "reason" | "names">): SentenceParts {
  const said = Object.entries(reason).flatMap(([name, value]) =>
    typeof value === "string" || typeof value === "number" ? [[name, value] as const] : [],
  );
  return {
    ...Object.fromEntries(said),
    says: keyOf(reason),
    people: fullName(names.person),
    body: names.bodyName ?? "",
    title: titleOf(reason, names),
    otherTitle: names.other?.title ?? "",
    otherBody: names.other?.bodyName ?? "",
    appointer: fullName(names.appointer),
    ...(reason.why === "no_such_role" || (reason.why === "too_few" && reason.count === 0)
      ? { count: reason.needed }
      : {}),
    ...(reason.why === "meeting_late" ? { count: reason.days } : {}),
  };
}

function titleOf(reason: AnswerReason, { title }: AnswerView["names"]): string {
  return (reason.why === "no_such_role" ? reason.title : title) ?? "";
}

/** Which sentence says a reason. */
function keyOf(reason: AnswerReason): string {
  const { why } = reason;
  switch (why) {
    case "too_few":
      return reason.count === 0 ? "nobody" : why;
    case "no_such_role":
      return reason.title === null ? "no_role" : why;
    case "too_many_terms":
      return reason.countsActing ? "too_many_with_acting" : why;
    case "appointer_without_mandate":
      return reason.endedOn === null ? "appointer_never" : "appointer_ended";
    case "meeting_due":
      return reason.last === null ? why : "meeting_due_since";
    case "meeting_late":
      return reason.last === null ? "first_meeting_late" : why;
    case "status_missing":
    case "status_too_short":
    case "term_too_long":
    case "term_endless":
    case "incompatible":
    case "appointer_unknown":
    case "quarter_without":
    case "open_after":
    case "admitted_meanwhile":
    case "vacant":
    case "beyond_body":
    case "before_body":
      return why;
    default:
      return assertNever(why);
  }
}
