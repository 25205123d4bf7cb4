import type { VaultContext } from "#main/vault/context.ts";
import type { Finders } from "#main/vault/finder.ts";
import { mayDo } from "#shared/domain/access/permissions.ts";
import { HIT_KINDS, HIT_NEEDS } from "#shared/domain/search/hit-kinds.ts";
import type { SearchHit } from "#shared/ipc/search.contract.ts";

const OF_EACH = 8;

/** What this person may read, eight of each kind at most, in the order of the palette. */
export async function searchAll(
  context: VaultContext,
  finders: Finders,
  typed: string,
): Promise<SearchHit[]> {
  const hits: SearchHit[] = [];
  for (const kind of HIT_KINDS) {
    if (!mayDo(context.roles, HIT_NEEDS[kind])) continue;
    const found = await finders[kind](context, typed, OF_EACH);
    hits.push(...found.map((hit) => ({ kind, ...hit })));
  }
  return hits;
}
