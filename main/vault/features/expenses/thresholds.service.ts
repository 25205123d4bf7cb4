import type { VaultContext } from "#main/vault/context.ts";
import { fromBlob } from "#main/vault/db/ids.ts";
import type { Output, ParsedInput } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { bodyRow } from "./named.ts";
import { deleteThreshold, listThresholds, putThreshold } from "./thresholds.repository.ts";

export async function thresholds({ read }: VaultContext): Promise<Output<"expenses.thresholds">> {
  return (await listThresholds(read)).map(({ id, body_id, name, two_above }) => ({
    id: fromBlob(id),
    body: body_id === null ? null : { id: fromBlob(body_id), name: name ?? "" },
    twoAbove: two_above,
  }));
}

/** Errors: `expenses.body_not_found`. */
export async function setThreshold(
  context: VaultContext,
  { body, twoAbove }: ParsedInput<"expenses.setThreshold">,
): Promise<Output<"expenses.setThreshold">> {
  const { seq } = await context.writeIfChanged("expenses.setThreshold", async ({ db }) =>
    putThreshold(db, await bodyRow(db, body), twoAbove),
  );
  return { seq };
}

/** Errors: `expenses.threshold_not_found`. */
export async function removeThreshold(
  context: VaultContext,
  { id }: ParsedInput<"expenses.removeThreshold">,
): Promise<Output<"expenses.removeThreshold">> {
  const { seq } = await context.write("expenses.removeThreshold", async ({ db }) => {
    if (!(await deleteThreshold(db, id))) throw new ExpectedError("expenses.threshold_not_found");
  });
  return { seq };
}
