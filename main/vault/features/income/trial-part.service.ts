import type { VaultContext } from "#main/vault/context.ts";
import { inventedPeople } from "#main/vault/features/people/trial-part.service.ts";
import type { Job } from "#main/vault/job.ts";
import { emptyIncome } from "#shared/domain/finances/income/receipt.ts";
import { localDateIn } from "#shared/domain/kernel/local-date.ts";
import type { Language } from "#shared/ipc/app.contract.ts";
import { sampleTexts } from "#shared/sample/collective.ts";
import { SAMPLE_INCOME } from "#shared/sample/income.ts";
import { addReceived } from "./income.service.ts";

/** Notes what the invented collective received: one source is still to be said. */
export async function tryIncome(
  context: VaultContext,
  language: Language,
  job: Job,
): Promise<void> {
  const people = await inventedPeople(context);
  const words = sampleTexts(language).income;
  for (const [index, { person, inDays, ...one }] of SAMPLE_INCOME.entries()) {
    const fields = {
      ...emptyIncome(localDateIn(context.now(), inDays)),
      ...one,
      giver: person === null ? null : (people[person]?.id ?? null),
      label: words[index] ?? "",
    };
    await addReceived(context, { fields, entry: null });
    await job.breathe();
  }
}
