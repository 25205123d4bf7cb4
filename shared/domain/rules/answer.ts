import { z } from "zod";
import { RoleTitle } from "../bodies/role.ts";
import { IsoDate } from "../kernel/dates.ts";
import { Id } from "../kernel/ids.ts";
import { MembershipStatus } from "../people/person.ts";

const Count = z.number().int();

/** Why a rule is broken, or about to be, in what its sentence says. */
export const AnswerReason = z.discriminatedUnion("why", [
  z.object({ why: z.literal("too_few"), count: Count, needed: Count }),
  z.object({
    why: z.literal("no_such_role"),
    /** Null where any role would do. */
    title: RoleTitle.nullable(),
    needed: Count,
  }),
  z.object({ why: z.literal("status_missing"), status: MembershipStatus, day: IsoDate }),
  z.object({
    why: z.literal("status_too_short"),
    status: MembershipStatus,
    from: IsoDate,
    day: IsoDate,
  }),
  z.object({ why: z.literal("term_too_long"), lastDay: IsoDate }),
  z.object({ why: z.literal("term_endless") }),
  z.object({
    why: z.literal("too_many_terms"),
    count: Count,
    most: Count,
    /** Whether having acted for somebody was counted. */
    countsActing: z.boolean(),
  }),
  z.object({ why: z.literal("incompatible"), other: Id }),
  z.object({ why: z.literal("appointer_unknown"), by: RoleTitle }),
  z.object({
    why: z.literal("appointer_without_mandate"),
    by: RoleTitle,
    appointer: Id,
    day: IsoDate,
    /** The last day on which they could; null where they never could. */
    endedOn: IsoDate.nullable(),
  }),
  z.object({ why: z.literal("meeting_due"), last: IsoDate.nullable(), due: IsoDate }),
  z.object({ why: z.literal("meeting_late"), last: IsoDate.nullable(), days: Count }),
  z.object({ why: z.literal("quarter_without"), from: IsoDate, to: IsoDate }),
  z.object({ why: z.literal("open_after"), until: IsoDate }),
  z.object({ why: z.literal("admitted_meanwhile"), status: MembershipStatus, day: IsoDate }),
  z.object({ why: z.literal("vacant"), count: Count }),
  z.object({ why: z.literal("beyond_body"), closes: IsoDate }),
  z.object({ why: z.literal("before_body"), opens: IsoDate }),
]);
export type AnswerReason = z.infer<typeof AnswerReason>;

/** What an answer is about; null for what it is not about. */
export const AnswerSubject = z.object({
  body: Id.nullable(),
  role: Id.nullable(),
  person: Id.nullable(),
  mandate: Id.nullable(),
  membership: Id.nullable(),
});
export type AnswerSubject = z.infer<typeof AnswerSubject>;

export const NOTHING: AnswerSubject = {
  body: null,
  role: null,
  person: null,
  mandate: null,
  membership: null,
};

/** A rule that is not kept, or that will not be unless something is done. One that is kept has none. */
export const Answer = z.object({
  verdict: z.enum(["due", "broken"]),
  about: AnswerSubject,
  reason: AnswerReason,
});
export type Answer = z.infer<typeof Answer>;

/** What an override is given for: that rule, and that very thing it is about. */
export function answerKey({ about }: Pick<Answer, "about">): string {
  return about.mandate ?? about.membership ?? about.role ?? about.body ?? about.person ?? "";
}
