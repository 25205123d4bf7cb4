import type { Handlers } from "#main/vault/handlers.ts";
import type { MethodsAt } from "#shared/ipc/contract.ts";
import { fillTrial } from "./trial.service.ts";

type TrialMethod = Extract<MethodsAt<"vault">, `trial.${string}`>;

export const trialHandlers: Handlers<TrialMethod> = { "trial.fill": fillTrial };
