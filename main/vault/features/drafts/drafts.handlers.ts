import type { Handlers } from "#main/vault/handlers.ts";
import type { MethodsAt } from "#shared/ipc/contract.ts";
import { clearDraft, loadDraft, saveDraft } from "./drafts.service.ts";

type DraftsMethods = Extract<MethodsAt<"vault">, `drafts.${string}`>;

export const handlers: Handlers<DraftsMethods> = {
  "drafts.load": async (context, { place }) => ({ content: await loadDraft(context, place) }),
  "drafts.save": async (context, { place, content }) => {
    await saveDraft(context, place, content);
    return {};
  },
  "drafts.clear": async (context, { place }) => {
    await clearDraft(context, place);
    return {};
  },
};
