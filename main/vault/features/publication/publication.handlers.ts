import type { Handlers } from "#main/vault/handlers.ts";
import type { MethodsAt } from "#shared/ipc/contract.ts";
import { previewSummary, publishSummary } from "./publication.service.ts";

type PublicationMethods = Extract<MethodsAt<"vault">, `publication.${string}`>;

export const handlers: Handlers<PublicationMethods> = {
  "publication.preview": previewSummary,
  "publication.publish": publishSummary,
};
