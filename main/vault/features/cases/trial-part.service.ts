import type { VaultContext } from "#main/vault/context.ts";
import { inventedBodies } from "#main/vault/features/bodies/trial-part.service.ts";
import { protocolTemplates } from "#shared/domain/cases/protocol-templates.ts";
import type { Language } from "#shared/ipc/app.contract.ts";
import { writeProtocol } from "./protocol.service.ts";

/** The protocols of the invented collective. Its one person of the vault handles no case: that takes two. */
export async function tryCases(context: VaultContext, language: Language): Promise<void> {
  const team = (await inventedBodies(context, language)).get("welcome") ?? null;
  for (const template of protocolTemplates(language)) {
    await writeProtocol(context, { id: null, text: { ...template, team } });
  }
}
