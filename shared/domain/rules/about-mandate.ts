import type { Organisation } from "../bodies/organisation.ts";
import type { Answer, AnswerReason } from "./answer.ts";
import type { HeldMandate } from "./facts.ts";

/** A mandate that breaks a rule. */
export function brokenBy(
  { roles }: Organisation,
  mandate: HeldMandate,
  reason: AnswerReason,
): Answer {
  const { id, person, role } = mandate;
  const body = roles.get(role)?.body ?? null;
  return {
    verdict: "broken",
    about: { body, role, person, mandate: id, membership: null },
    reason,
  };
}

export const idsOf = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);

export const peopleOf = (all: readonly { readonly person: string }[]) => [
  ...new Set(all.map(({ person }) => person)),
];
