import { z } from "zod";
import { BodyScope } from "../bodies/composition.ts";
import { Cadence } from "../bodies/cadence.ts";
import { LONGEST_TERM, RoleTitle } from "../bodies/role.ts";
import { IsoDate } from "../kernel/dates.ts";
import { Id } from "../kernel/ids.ts";
import { MembershipStatus } from "../people/person.ts";

/** The roles that a rule is about: those with a title, or any, in the bodies of a scope. */
export const RoleScope = z.object({ title: RoleTitle.nullable(), scope: BodyScope });
export type RoleScope = z.infer<typeof RoleScope>;

const Months = z.number().int().min(1).max(LONGEST_TERM);

/** Since when somebody must have the status: on the day itself, already before a day, or for so long. */
const StatusSince = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("held") }),
  z.object({ kind: z.literal("before"), day: IsoDate }),
  z.object({ kind: z.literal("for"), months: Months }),
]);

export const RuleTerms = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("least_holders"),
    role: RoleScope,
    count: z.number().int().min(1).max(1_000),
  }),
  z.object({
    kind: z.literal("holder_status"),
    role: RoleScope,
    status: MembershipStatus,
    since: StatusSince,
  }),
  z.object({ kind: z.literal("longest_term"), role: RoleScope, months: Months }),
  z.object({
    kind: z.literal("most_terms"),
    role: RoleScope,
    count: z.number().int().min(1).max(20),
    /** Away for as long as that, and terms are counted anew; null for never. */
    newCountAfter: Months.nullable(),
    /** Whether having acted for somebody is a term. */
    countsActing: z.boolean(),
  }),
  z.object({ kind: z.literal("incompatible"), role: RoleScope, other: RoleScope }),
  z.object({
    kind: z.literal("appointed_by"),
    role: RoleScope,
    /** The title of whoever appoints. */
    by: RoleTitle,
    /** Where they have it: in that very body, or in the one above it. */
    where: z.enum(["same", "above"]),
  }),
  z.object({ kind: z.literal("meets"), scope: BodyScope, cadence: Cadence }),
  z.object({ kind: z.literal("temporary"), scope: BodyScope, until: IsoDate }),
  z.object({
    kind: z.literal("admissions_closed"),
    status: MembershipStatus,
    from: IsoDate,
    to: IsoDate,
  }),
]);
export type RuleTerms = z.infer<typeof RuleTerms>;

/** Whether it says that it is broken, or does not let it be. */
const EFFECTS = ["warns", "refuses"] as const;
export const Effect = z.enum(EFFECTS);
export type Effect = z.infer<typeof Effect>;

export const RuleFields = z.object({
  terms: RuleTerms,
  effect: Effect,
  /** The words of the text that it comes from, and where they stand in it. */
  clause: z.string().trim().max(2_000),
  reference: z.string().trim().max(200),
  /** The days it is in force. */
  start: IsoDate.nullable(),
  end: IsoDate.nullable(),
});
export type RuleFields = z.infer<typeof RuleFields>;

export const Rule = RuleFields.extend({ id: Id });
export type Rule = z.infer<typeof Rule>;

/** Whether a rule is in force on a day. */
export function isInForce({ start, end }: Pick<Rule, "start" | "end">, day: string): boolean {
  return (start === null || start <= day) && (end === null || day <= end);
}
