import type { Handlers } from "#main/vault/handlers.ts";
import type { MethodsAt } from "#shared/ipc/contract.ts";
import {
  addGift,
  addSpending,
  changeGift,
  changeSpending,
  removeGift,
  removeSpending,
} from "./account.service.ts";
import {
  addCandidate,
  allElections,
  changeElection,
  createElection,
  removeCandidate,
  removeElection,
  tellCap,
  tellCapOfClaim,
  viewElection,
} from "./elections.service.ts";
import { exportAccount } from "./export.service.ts";
export { finders } from "./elections.service.ts";
export { tryCampaign as trialPart } from "./trial-part.service.ts";

type CampaignMethod = Extract<MethodsAt<"vault">, `campaign.${string}`>;

export const handlers: Handlers<CampaignMethod> = {
  "campaign.elections": allElections,
  "campaign.get": (context, { id }) => viewElection(context, id),
  "campaign.cap": tellCap,
  "campaign.capOfClaim": tellCapOfClaim,
  "campaign.create": (context, { fields }) => createElection(context, fields),
  "campaign.update": (context, { id, fields }) => changeElection(context, id, fields),
  "campaign.remove": (context, { id }) => removeElection(context, id),
  "campaign.addCandidate": addCandidate,
  "campaign.removeCandidate": removeCandidate,
  "campaign.addSpending": (context, { fields }) => addSpending(context, fields),
  "campaign.updateSpending": (context, { id, fields }) => changeSpending(context, id, fields),
  "campaign.removeSpending": (context, { id }) => removeSpending(context, id),
  "campaign.addGift": (context, { fields }) => addGift(context, fields),
  "campaign.updateGift": (context, { id, fields }) => changeGift(context, id, fields),
  "campaign.removeGift": (context, { id }) => removeGift(context, id),
  "campaign.export": exportAccount,
};
