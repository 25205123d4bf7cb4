import type { VaultContext } from "#main/vault/context.ts";
import { vaultStatus } from "#main/vault/features/vault/vault.service.ts";
import type { Job } from "#main/vault/job.ts";
import type { TrialPart } from "#main/vault/trial-part.ts";
import type { Language } from "#shared/ipc/app.contract.ts";
import type { Output } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";

/**
 * Puts the invented collective into an empty vault: each feature adds its part.
 * Errors: `trial.not_empty`, `job.cancelled`; what was put in until then stays.
 */
export async function fillTrial(
  context: VaultContext,
  parts: readonly TrialPart[],
  language: Language,
  job: Job,
): Promise<Output<"trial.fill">> {
  const { people, meetings } = await vaultStatus(context);
  if ((people ?? 0) > 0 || meetings > 0) throw new ExpectedError("trial.not_empty");
  for (const [index, fill] of parts.entries()) {
    job.report(index, parts.length, "trial_fill");
    await fill(context, language, job);
    await job.breathe();
  }
  return {};
}
