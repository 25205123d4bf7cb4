import type { VaultContext } from "#main/vault/context.ts";
import { inventedBodies } from "#main/vault/features/bodies/trial-part.service.ts";
import { inventedPeople } from "#main/vault/features/people/trial-part.service.ts";
import type { Job } from "#main/vault/job.ts";
import { emptyExpense } from "#shared/domain/finances/expenses/expense.ts";
import { localDateIn } from "#shared/domain/kernel/local-date.ts";
import type { Language } from "#shared/ipc/app.contract.ts";
import { sampleTexts } from "#shared/sample/collective.ts";
import { SAMPLE_EXPENSES } from "#shared/sample/expenses.ts";
import { createExpense } from "./expenses.service.ts";

/** Notes the invented expenses, as drafts: nobody approves alone, in a trial either. */
export async function tryExpenses(
  context: VaultContext,
  language: Language,
  job: Job,
): Promise<void> {
  const people = await inventedPeople(context);
  const bodies = await inventedBodies(context, language);
  const words = sampleTexts(language).expenses;
  for (const [index, { person, body, inDays, cents, category }] of SAMPLE_EXPENSES.entries()) {
    const fields = {
      ...emptyExpense(),
      payer: people[person]?.id ?? null,
      body: body === null ? null : (bodies.get(body) ?? null),
      spentOn: localDateIn(context.now(), inDays),
      cents,
      category,
      purpose: words[index] ?? "",
    };
    await createExpense(context, { fields });
    await job.breathe();
  }
}
