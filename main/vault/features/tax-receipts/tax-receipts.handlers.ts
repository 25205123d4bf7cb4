import type { Handlers } from "#main/vault/handlers.ts";
import type { MethodsAt } from "#shared/ipc/contract.ts";
import { exportReceipts } from "./export.service.ts";
import { cancelReceipt, issueReceipts } from "./issue.service.ts";
import { tellPartyCap, tellPartyCapOfClaim } from "./party-cap.service.ts";
import { declareRegime, readPaper, regimes } from "./regimes.service.ts";
import { mustFindReceipt, viewYear } from "./year.service.ts";
export { finders } from "./search.service.ts";
export { tryTaxReceipts as trialPart } from "./trial-part.service.ts";

type TaxReceiptsMethod = Extract<MethodsAt<"vault">, `taxReceipts.${string}`>;

export const handlers: Handlers<TaxReceiptsMethod> = {
  "taxReceipts.regimes": (context) => regimes(context),
  "taxReceipts.declare": declareRegime,
  "taxReceipts.readPaper": (context, { id }) => readPaper(context, id),
  "taxReceipts.year": (context, { year }) => viewYear(context, year),
  "taxReceipts.partyCap": tellPartyCap,
  "taxReceipts.partyCapOfClaim": tellPartyCapOfClaim,
  "taxReceipts.get": async (context, { id }) => (await mustFindReceipt(context.read, id)).view,
  "taxReceipts.issue": issueReceipts,
  "taxReceipts.cancel": cancelReceipt,
  "taxReceipts.export": exportReceipts,
};
