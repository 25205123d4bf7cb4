import type { VaultContext } from "#main/vault/context.ts";
import { fromBlob } from "#main/vault/db/ids.ts";
import type { Finder } from "#main/vault/finder.ts";
import { decimalOf } from "#shared/domain/finances/money.ts";
import { entriesSaying } from "./search.repository.ts";

export const finders = { entry: findEntry } satisfies Record<string, Finder>;

/** By their words, their paper, their number or their amount; latest first. */
async function findEntry({ read }: VaultContext, typed: string, limit: number) {
  const words = typed.trim();
  if (words.length < 2 && !/^\d+$/.test(words)) return [];
  const found = await entriesSaying(read, words, limit);
  return found.map(({ id, label, date, number, cents }) => ({
    id: fromBlob(id),
    pageId: fromBlob(id),
    title: label,
    detail: [number === null ? "" : String(number), date, `${decimalOf(cents)} €`]
      .filter(Boolean)
      .join(" · "),
  }));
}
