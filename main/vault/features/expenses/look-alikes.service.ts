import type { VaultContext } from "#main/vault/context.ts";
import type { LookAlike } from "#shared/domain/finances/expenses/views.ts";
import type { ParsedInput } from "#shared/ipc/contract.ts";
import { withContent, withFigures } from "./before.repository.ts";
import { toLine } from "./expenses.mapping.ts";
import { isVisible, viewerOf } from "./visible.ts";

/**
 * What may be the same expense: by the content of a receipt, or by amount, day and payer. That a receipt was
 * handed in by somebody else is told; of which claim, only to who may see it.
 */
export async function findLookAlikes(
  context: VaultContext,
  { expense, cents, spentOn, payer, contents }: ParsedInput<"expenses.lookAlikes">,
): Promise<LookAlike[]> {
  const { read } = context;
  const viewer = await viewerOf(context, read);
  const byContent = await withContent(read, contents, expense);
  const known = new Set(byContent.map(({ row }) => row));
  const byFigures =
    cents === null || spentOn === null || payer === null
      ? []
      : await withFigures(read, { cents, spentOn, payer }, expense);
  return [
    ...byContent.map((row) => ({
      by: "content" as const,
      expense: isVisible(viewer, row) ? toLine(row, viewer) : null,
    })),
    ...byFigures
      .filter((row) => !known.has(row.row) && isVisible(viewer, row))
      .map((row) => ({ by: "figures" as const, expense: toLine(row, viewer) })),
  ];
}
