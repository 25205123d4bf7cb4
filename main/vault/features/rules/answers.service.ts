import type { VaultContext } from "#main/vault/context.ts";
import { organisationNow } from "#main/vault/features/bodies/organisation.service.ts";
import { mustFindPerson } from "#main/vault/features/people/people.service.ts";
import { EVERY_BODY } from "#shared/domain/bodies/composition.ts";
import { answerKey, type Answer } from "#shared/domain/rules/answer.ts";
import { answersOf } from "#shared/domain/rules/answers.ts";
import type { GivenOverride } from "#shared/domain/rules/override.ts";
import { isInForce, type Rule } from "#shared/domain/rules/rule.ts";
import { groundless } from "#shared/domain/rules/problem.ts";
import { isOfPeople, ofBody } from "#shared/domain/rules/scope.ts";
import { beyondBodies, vacancies } from "#shared/domain/rules/standing.ts";
import type { Answers, RuleAnswers, RuleStanding } from "#shared/domain/rules/views.ts";
import type { ParsedInput } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { factsOf } from "./facts.repository.ts";
import { namedAnswers, NO_OVERRIDES } from "./named-answers.ts";
import { listStored, overridesByRule } from "./rules.repository.ts";

/** Answers of a rule, vacancies and the like that are shown; of more, the count is said. */
const MOST_ANSWERS = 200;

/** Errors: `bodies.not_found`, `people.not_found`. */
export async function answerRules(
  context: VaultContext,
  { asOf, body, person }: ParsedInput<"rules.answers">,
): Promise<Answers> {
  const organisation = await organisationNow(context);
  if (body !== undefined && !organisation.bodies.has(body)) {
    throw new ExpectedError("bodies.not_found");
  }
  const only = person === undefined ? null : [(await mustFindPerson(context.read, person)).row];
  const facts = factsOf(context.rawRead, organisation, only);
  const name = (answers: readonly Answer[], overrides = NO_OVERRIDES) =>
    namedAnswers(context, organisation, answers.slice(0, MOST_ANSWERS), asOf, overrides);
  const overrides = await overridesByRule(context.read);
  const rules: RuleAnswers[] = [];
  for (const { rule, row } of await listStored(context.read)) {
    const asked =
      body === undefined
        ? [rule]
        : ofBody(organisation, rule.terms, body, asOf).map((terms) => ({ ...rule, terms }));
    if (asked.length === 0 || (person !== undefined && !isOfPeople(rule.terms))) continue;
    const given = overrides.get(row) ?? NO_OVERRIDES;
    const all = asked.flatMap((one) => answersOf(one, facts, asOf));
    const answers = overriddenLast(all, given);
    const standing = standingOf(organisation, rule, answers, asOf);
    if (person !== undefined && answers.length === 0) continue;
    const broken = answers.filter(({ verdict }) => verdict === "broken");
    rules.push({
      rule,
      standing,
      count: answers.length,
      answers: await name(answers, given),
      bodies: [...new Set(broken.flatMap(({ about }) => about.body ?? []))],
    });
  }
  const scope = { ...EVERY_BODY, body: body ?? null };
  const isAsked = (id: string) => body === undefined || id === body;
  const vacant = person === undefined ? vacancies(facts, scope, asOf) : [];
  return {
    rules,
    vacancies: await name(vacant),
    beyond: await name(beyondBodies(facts, isAsked, asOf)),
  };
}

/** Each thing once; what nobody passed over comes first. */
function overriddenLast(
  answers: readonly Answer[],
  overrides: ReadonlyMap<string, GivenOverride>,
): Answer[] {
  const once = [...new Map(answers.map((one) => [answerKey(one), one])).values()];
  const isOver = (one: Answer) => Number(overrides.has(answerKey(one)));
  return overrides.size === 0 ? once : once.toSorted((a, b) => isOver(a) - isOver(b));
}

function standingOf(
  organisation: Parameters<typeof groundless>[0],
  rule: Rule,
  answers: readonly Answer[],
  day: string,
): RuleStanding {
  if (!isInForce(rule, day)) return "not_in_force";
  if (groundless(organisation, rule.terms) !== null) return "unfounded";
  if (answers.some(({ verdict }) => verdict === "broken")) return "broken";
  return answers.length > 0 ? "due" : "kept";
}
