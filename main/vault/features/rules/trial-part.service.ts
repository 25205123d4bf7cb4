import type { VaultContext } from "#main/vault/context.ts";
import type { Language } from "#shared/ipc/app.contract.ts";
import { sampleTexts } from "#shared/sample/collective.ts";
import { sampleRules } from "#shared/sample/rules.ts";
import { addRule } from "./rules.service.ts";

/** Writes the rules of the invented charter. */
export async function tryRules(context: VaultContext, language: Language): Promise<void> {
  for (const rule of sampleRules(sampleTexts(language).rules)) await addRule(context, rule);
}
