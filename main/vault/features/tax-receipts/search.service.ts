import type { VaultContext } from "#main/vault/context.ts";
import { fromBlob } from "#main/vault/db/ids.ts";
import type { Finder } from "#main/vault/finder.ts";
import { numberText } from "#shared/domain/finances/tax-receipts/number.ts";
import { foldText } from "#shared/domain/kernel/text.ts";
import { allReceipts } from "./receipts.repository.ts";

export const finders = { taxReceipt: findReceipts } satisfies Record<string, Finder>;

/** By their number and by whom they are to, the newest first. */
async function findReceipts({ read }: VaultContext, typed: string, limit: number) {
  const words = foldText(typed).split(" ").filter(Boolean);
  const found = (await allReceipts(read)).toReversed().filter((row) => {
    const folded = ` ${foldText(`${numberText(row)} ${row.donor}`)}`;
    return words.length > 0 && words.every((word) => folded.includes(` ${word}`));
  });
  return found.slice(0, limit).map((row) => {
    const id = fromBlob(row.id);
    return { id, pageId: id, title: numberText(row), detail: row.donor };
  });
}
