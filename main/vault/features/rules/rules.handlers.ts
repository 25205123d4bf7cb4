import type { Handlers } from "#main/vault/handlers.ts";
import type { MethodsAt } from "#shared/ipc/contract.ts";
import { answerRules } from "./answers.service.ts";
import { overrideRule } from "./override.service.ts";
import { addRule, changeRule, listRules, removeRule } from "./rules.service.ts";
export { tryRules as trialPart } from "./trial-part.service.ts";
export { undoGuard } from "./undo-guard.service.ts";

type RulesMethod = Extract<MethodsAt<"vault">, `rules.${string}`>;

export const handlers: Handlers<RulesMethod> = {
  "rules.list": listRules,
  "rules.add": addRule,
  "rules.update": (context, { id, fields }) => changeRule(context, id, fields),
  "rules.remove": (context, { id }) => removeRule(context, id),
  "rules.override": overrideRule,
  "rules.answers": answerRules,
};
