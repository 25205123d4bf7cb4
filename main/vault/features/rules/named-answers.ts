import type { VaultContext } from "#main/vault/context.ts";
import { latestState } from "#shared/domain/bodies/body.ts";
import type { Organisation } from "#shared/domain/bodies/organisation.ts";
import { answerKey, type Answer } from "#shared/domain/rules/answer.ts";
import type { GivenOverride } from "#shared/domain/rules/override.ts";
import type { AnswerView, NamedRole } from "#shared/domain/rules/views.ts";
import { personNames } from "./names.repository.ts";

type Overrides = ReadonlyMap<string, GivenOverride>;
export const NO_OVERRIDES: Overrides = new Map();

/** Answers with the names it takes to read them, as they were on a day, and what was passed over of them. */
export async function namedAnswers(
  { read }: Pick<VaultContext, "read">,
  organisation: Organisation,
  answers: readonly Answer[],
  day: string,
  overrides: Overrides = NO_OVERRIDES,
): Promise<AnswerView[]> {
  const people = await personNames(read, answers.flatMap(peopleIn));
  return answers.map((answer) => {
    const { about, reason } = answer;
    const role = about.role === null ? undefined : organisation.roles.get(about.role);
    const appointer = reason.why === "appointer_without_mandate" ? reason.appointer : null;
    return {
      ...answer,
      names: {
        bodyName: about.body === null ? null : nameOf(organisation, about.body, day),
        title: role?.title ?? null,
        person: people.get(about.person ?? "") ?? null,
        other: reason.why === "incompatible" ? namedRole(organisation, reason.other, day) : null,
        appointer: people.get(appointer ?? "") ?? null,
      },
      override: overrides.get(answerKey(answer)) ?? null,
    };
  });
}

function peopleIn({ about, reason }: Answer): string[] {
  const appointer = reason.why === "appointer_without_mandate" ? [reason.appointer] : [];
  return about.person === null ? appointer : [about.person, ...appointer];
}

function namedRole(organisation: Organisation, id: string, day: string): NamedRole | null {
  const role = organisation.roles.get(id);
  if (role === undefined) return null;
  return { title: role.title, bodyName: nameOf(organisation, role.body, day) };
}

function nameOf({ bodies }: Organisation, id: string, day: string): string {
  const body = bodies.get(id);
  return body === undefined ? "" : latestState(body, day).name;
}
