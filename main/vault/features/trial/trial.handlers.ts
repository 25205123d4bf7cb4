import type { Handlers } from "#main/vault/handlers.ts";
import type { TrialPart } from "#main/vault/trial-part.ts";
import type { MethodsAt } from "#shared/ipc/contract.ts";
import { fillTrial } from "./trial.service.ts";

type TrialMethod = Extract<MethodsAt<"vault">, `trial.${string}`>;

export function trialHandlers(parts: readonly TrialPart[]): Handlers<TrialMethod> {
  return {
    "trial.fill": (context, { language }, job) => fillTrial(context, parts, language, job),
  };
}
