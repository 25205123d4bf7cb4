import type { VaultContext } from "#main/vault/context.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { deleteRule } from "./rule.repository.ts";

/** Errors: `bank.rule_not_found`. */
export async function forgetRule(context: VaultContext, id: string): Promise<{ seq: number }> {
  return context.write("bank.forgetRule", async ({ db }) => {
    if (!(await deleteRule(db, id))) throw new ExpectedError("bank.rule_not_found");
  });
}
