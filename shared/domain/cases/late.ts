import type { ReadEntry } from "./entry.ts";
import type { EpochStatement } from "./epoch.ts";

/**
 * The entries that were added to an epoch once another had followed it: whoever left has its key, and could date
 * an entry back. What counts of it is what the statement that follows names, and what comes before that.
 */
export function lateEntries(
  entries: readonly Pick<ReadEntry, "id" | "after" | "epoch">[],
  epochs: readonly EpochStatement[],
): Set<string> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const followed = new Set(epochs.flatMap(({ after }) => after));
  const known = new Set<string>();
  const waiting = epochs.flatMap(({ last }) => last);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (known.has(id)) continue;
    known.add(id);
    waiting.push(...(byId.get(id)?.after ?? []));
  }
  return new Set(
    entries.flatMap(({ id, epoch }) => (followed.has(epoch) && !known.has(id) ? [id] : [])),
  );
}
