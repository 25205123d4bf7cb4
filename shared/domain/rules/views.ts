import { z } from "zod";
import { RoleTitle } from "../bodies/role.ts";
import { NamedPerson } from "../bodies/views.ts";
import { Id } from "../kernel/ids.ts";
import { Answer } from "./answer.ts";
import { GivenOverride } from "./override.ts";
import { Rule } from "./rule.ts";

/** A role, as it is said: its title, and the name of its body. */
export const NamedRole = z.object({ title: RoleTitle, bodyName: z.string() });
export type NamedRole = z.infer<typeof NamedRole>;

/** What an answer speaks of, in the names it takes to be read. */
const AnswerNames = z.object({
  bodyName: z.string().nullable(),
  title: RoleTitle.nullable(),
  person: NamedPerson.nullable(),
  /** The other office of somebody who has two. */
  other: NamedRole.nullable(),
  appointer: NamedPerson.nullable(),
});

export const AnswerView = Answer.extend({
  names: AnswerNames,
  /** The last time it was passed over; it is broken all the same. */
  override: GivenOverride.nullable(),
});
export type AnswerView = z.infer<typeof AnswerView>;

/** How a rule stands on a day; `unfounded` where what it speaks of is gone from the records. */
const STANDINGS = ["kept", "due", "broken", "not_in_force", "unfounded"] as const;
export const RuleStanding = z.enum(STANDINGS);
export type RuleStanding = z.infer<typeof RuleStanding>;

export const RuleAnswers = z.object({
  rule: Rule,
  standing: RuleStanding,
  /** How many there are; those that were broken by nobody's leave first, and of many, the first. */
  count: z.number().int(),
  answers: z.array(AnswerView),
  /** Every body in which it is broken, however many answers there are. */
  bodies: z.array(Id),
});
export type RuleAnswers = z.infer<typeof RuleAnswers>;

export const Answers = z.object({
  rules: z.array(RuleAnswers),
  /** What asks for no rule: empty seats, and mandates that go on where their body does not. */
  vacancies: z.array(AnswerView),
  beyond: z.array(AnswerView),
});
export type Answers = z.infer<typeof Answers>;

/** A rule, with the names of the bodies that it says. */
export const RuleView = Rule.extend({ named: z.array(z.object({ id: Id, name: z.string() })) });
export type RuleView = z.infer<typeof RuleView>;
