import type { VaultContext } from "#main/vault/context.ts";
import { planBlocks } from "#shared/domain/meetings/plan-blocks.ts";
import type { RichBlock } from "#shared/domain/meetings/rich-text.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { updateItem } from "./agenda.repository.ts";
import { itemRow } from "./agenda.service.ts";
import { applyPlan, storedBlocks } from "./minutes.repository.ts";

/**
 * Stores an item's minutes: only the blocks that changed, and nothing at all when none did.
 * Errors: `meetings.not_found`; `meetings.stale_version` when they were saved since `version`.
 */
export async function saveMinutes(
  context: VaultContext,
  input: { itemId: string; version: number; blocks: readonly RichBlock[] },
): Promise<{ version: number; seq: number | null }> {
  const { value, seq } = await context.writeIfChanged("meetings.saveMinutes", async ({ db }) => {
    const item = await itemRow(context, db, input.itemId);
    if (item.version !== input.version) throw new ExpectedError("meetings.stale_version");
    const plan = planBlocks(await storedBlocks(db, item.row), input.blocks);
    const writes = plan.inserts.length + plan.updates.length + plan.deletes.length;
    if (writes === 0) return item.version;
    await applyPlan(db, item.row, plan);
    await updateItem(db, item.row, { version: item.version + 1 });
    return item.version + 1;
  });
  return { version: value, seq };
}
