import type { Handlers } from "#main/vault/handlers.ts";
import type { MethodsAt } from "#shared/ipc/contract.ts";
import { copyBudget, removeLine, setLine, tellLeft, viewBudget } from "./budget.service.ts";
export { tryBudget as trialPart } from "./trial-part.service.ts";

type BudgetMethod = Extract<MethodsAt<"vault">, `budget.${string}`>;

export const handlers: Handlers<BudgetMethod> = {
  "budget.view": viewBudget,
  "budget.left": tellLeft,
  "budget.set": (context, { fields }) => setLine(context, fields),
  "budget.remove": (context, { id }) => removeLine(context, id),
  "budget.copy": copyBudget,
};
