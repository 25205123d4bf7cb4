import type { VaultContext } from "#main/vault/context.ts";
import { organisationIn } from "#main/vault/features/bodies/organisation.service.ts";
import { localDate } from "#shared/domain/kernel/local-date.ts";
import { answerKey } from "#shared/domain/rules/answer.ts";
import { answersOf } from "#shared/domain/rules/answers.ts";
import type { ParsedInput } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { factsOf } from "./facts.repository.ts";
import { insertOverride } from "./rules.repository.ts";
import { mustFindRule } from "./rules.service.ts";

/** Errors: `rules.not_found`; `rules.nothing_broken` where the rule says nothing of that thing on that day. */
export async function overrideRule(
  context: VaultContext,
  { rule: id, about, asOf, reason }: ParsedInput<"rules.override">,
): Promise<{ seq: number }> {
  return context.write("rules.override", async ({ db, raw }) => {
    const { rule, row } = await mustFindRule(db, id);
    const answers = answersOf(rule, factsOf(raw, await organisationIn(db)), asOf);
    if (!answers.some((one) => answerKey(one) === about)) {
      throw new ExpectedError("rules.nothing_broken");
    }
    await insertOverride(db, row, about, { reason, madeOn: localDate(context.now()) });
  });
}
