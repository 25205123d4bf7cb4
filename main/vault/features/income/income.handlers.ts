import type { Handlers } from "#main/vault/handlers.ts";
import type { MethodsAt } from "#shared/ipc/contract.ts";
import { adoptDefinition, allDefinitions, forgetDefinition } from "./definitions.service.ts";
import {
  addReceived,
  changeReceived,
  getReceived,
  listReceived,
  removeReceived,
  sourceOf,
  viewUnexplained,
} from "./income.service.ts";
import { previewPage, publishPage } from "./page.service.ts";
import { countUnknown, viewStatement } from "./statement.service.ts";
export { finders } from "./search.service.ts";
export { tryIncome as trialPart } from "./trial-part.service.ts";

type IncomeMethod = Extract<MethodsAt<"vault">, `income.${string}`>;

export const handlers: Handlers<IncomeMethod> = {
  "income.list": listReceived,
  "income.get": (context, { id }) => getReceived(context, id),
  "income.sourceOf": sourceOf,
  "income.unexplained": (context, { entry }) => viewUnexplained(context, entry),
  "income.create": addReceived,
  "income.update": (context, { id, fields }) => changeReceived(context, id, fields),
  "income.remove": (context, { id }) => removeReceived(context, id),
  "income.statement": viewStatement,
  "income.unknown": countUnknown,
  "income.definitions": allDefinitions,
  "income.adopt": (context, { fields }) => adoptDefinition(context, fields),
  "income.forget": (context, { id }) => forgetDefinition(context, id),
  "income.previewPage": previewPage,
  "income.publishPage": publishPage,
};
