import type { VaultContext } from "#main/vault/context.ts";
import type { Finder } from "#main/vault/finder.ts";
import { fromBlob } from "#main/vault/db/ids.ts";
import { displayName } from "#shared/domain/people/display-name.ts";
import { foldedWords, matcherOf } from "#shared/domain/kernel/word-match.ts";
import { wordsOf } from "./list.repository.ts";
import { viewerOf } from "./visible.ts";

export const finders = { expense: findExpense } satisfies Record<string, Finder>;

/** Among those that one may see, the newest first: by what it was for, its note, or who paid. */
async function findExpense(context: VaultContext, typed: string, limit: number) {
  if (foldedWords(typed).length === 0) return [];
  const matches = matcherOf(typed);
  const found = [];
  for (const row of await wordsOf(context.read, await viewerOf(context, context.read))) {
    const payer = displayName({
      givenName: row.given_name ?? "",
      familyName: row.family_name ?? "",
    });
    if (!matches(`${row.purpose} ${row.note} ${payer}`)) continue;
    const id = fromBlob(row.id);
    found.push({ id, pageId: id, title: row.purpose || payer, detail: payer });
    if (found.length === limit) break;
  }
  return found;
}
