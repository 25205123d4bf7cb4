import type { VaultContext } from "#main/vault/context.ts";
import { inventedBodies } from "#main/vault/features/bodies/trial-part.service.ts";
import { localDate } from "#shared/domain/kernel/local-date.ts";
import type { Language } from "#shared/ipc/app.contract.ts";
import { SAMPLE_BUDGET } from "#shared/sample/budget.ts";
import { setLine } from "./budget.service.ts";

/** Plans the invented budget for the year that today is of. */
export async function tryBudget(context: VaultContext, language: Language): Promise<void> {
  const bodies = await inventedBodies(context, language);
  const year = Number(localDate(context.now()).slice(0, 4));
  for (const { body, category, planned } of SAMPLE_BUDGET) {
    const of = body === null ? null : (bodies.get(body) ?? null);
    await setLine(context, { year, body: of, category, planned, note: "" });
  }
}
