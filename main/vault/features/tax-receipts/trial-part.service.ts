import type { VaultContext } from "#main/vault/context.ts";
import { findVaultName } from "#main/vault/directory/vault.repository.ts";
import type { Job } from "#main/vault/job.ts";
import { localDateIn } from "#shared/domain/kernel/local-date.ts";
import type { Language } from "#shared/ipc/app.contract.ts";
import { sampleTexts } from "#shared/sample/collective.ts";
import { declareRegime } from "./regimes.service.ts";

/** Declares that the invented collective is of general interest: receipts are left to issue. */
export async function tryTaxReceipts(
  context: VaultContext,
  language: Language,
  job: Job,
): Promise<void> {
  const words = sampleTexts(language).taxRegime;
  const regime = {
    kind: "general_interest",
    name: await findVaultName(context.read),
    number: "W861000000",
    duesReturn: false,
    rescript: null,
    ...words.issuer,
  } as const;
  const since = localDateIn(context.now(), -400);
  const fields = { regime, since, decidedBy: words.decidedBy };
  await declareRegime(context, { fields, paper: null }, job);
}
