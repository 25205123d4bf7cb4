import { longestRun, matchBlocks } from "./match-blocks.ts";
import { freshRanks, ranksBetween } from "./ranks.ts";
import type { RichBlock } from "./rich-text.ts";

/** A block as the store holds it: `body` is what `serializeBlock` made. */
export interface StoredBlock {
  readonly id: string;
  readonly rank: number;
  readonly body: string;
}

interface BlockUpdate {
  readonly id: string;
  /** Absent when only the place changes. */
  readonly block?: RichBlock;
  /** Absent when only the text changes. */
  readonly rank?: number;
}

/** The smallest writes found that turn the stored blocks into the next ones. */
export interface BlockPlan {
  readonly inserts: readonly { readonly rank: number; readonly block: RichBlock }[];
  readonly updates: readonly BlockUpdate[];
  readonly deletes: readonly string[];
}

/** The form in which a block is stored and compared. */
export function serializeBlock(block: RichBlock): string {
  return JSON.stringify(block);
}

/**
 * Plans a save of minutes: blocks that did not change are not written, so that typing in one
 * paragraph of an evening touches one row. `stored` is in rank order. A decision keeps its row where it is
 * rewritten or moved, and no other block ever takes it: what was decided is named by it.
 */
export function planBlocks(stored: readonly StoredBlock[], next: readonly RichBlock[]): BlockPlan {
  const bodies = next.map(serializeBlock);
  const kept = matchBlocks(
    stored.map(({ body }) => body),
    bodies,
  );
  const used = new Set(kept.filter((at) => at !== null));
  const deletes = stored.filter((_, at) => !used.has(at)).map((block) => block.id);
  const ranks = placeRanks(ranksKept(stored, kept));

  const inserts: { rank: number; block: RichBlock }[] = [];
  const updates: BlockUpdate[] = [];
  for (const [index, block] of next.entries()) {
    const at = kept[index] ?? null;
    const old = at === null ? undefined : stored[at];
    const rank = ranks[index] ?? 0;
    if (old === undefined) inserts.push({ rank, block });
    else {
      const text = old.body === bodies[index] ? {} : { block };
      const place = old.rank === rank ? {} : { rank };
      if ("block" in text || "rank" in place) updates.push({ id: old.id, ...text, ...place });
    }
  }
  return { inserts, updates, deletes };
}

/** The ranks of rows that stay in their order; null for those that are new or elsewhere. */
function ranksKept(
  stored: readonly StoredBlock[],
  kept: readonly (number | null)[],
): (number | null)[] {
  const places = kept.flatMap((at, next) => (at === null ? [] : [{ stored: at, next }]));
  const rankAt = new Map(longestRun(places).map((one) => [one.next, stored[one.stored]?.rank]));
  return kept.map((_, next) => rankAt.get(next) ?? null);
}

/** Gives a rank to every null; numbers everything again when one gap has no room left. */
function placeRanks(ranks: readonly (number | null)[]): number[] {
  const placed: number[] = [];
  let index = 0;
  while (index < ranks.length) {
    const known = ranks[index] ?? null;
    if (known !== null) {
      placed.push(known);
      index += 1;
      continue;
    }
    let end = index;
    while (end < ranks.length && (ranks[end] ?? null) === null) end += 1;
    const fresh = ranksBetween(placed.at(-1) ?? null, ranks[end] ?? null, end - index);
    if (fresh === null) return freshRanks(ranks.length);
    placed.push(...fresh);
    index = end;
  }
  return placed;
}
