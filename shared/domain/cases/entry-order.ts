import { FINAL_ACTS } from "./act.ts";
import type { ReadEntry } from "./entry.ts";

/** Every entry after those that it follows; of entries beside one another, by their moment and then their id. */
export function inOrder(entries: readonly ReadEntry[]): ReadEntry[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const waiting = new Map(
    entries.map(({ id, after }) => [id, after.filter((one) => byId.has(one)).length]),
  );
  const next = new Map<string, string[]>();
  for (const { id, after } of entries) {
    for (const one of after) next.set(one, [...(next.get(one) ?? []), id]);
  }
  const ready = entries.filter(({ id }) => waiting.get(id) === 0).toSorted(byMoment);
  const ordered: ReadEntry[] = [];
  for (let entry = ready.shift(); entry !== undefined; entry = ready.shift()) {
    ordered.push(entry);
    let isChanged = false;
    for (const id of next.get(entry.id) ?? []) {
      const left = (waiting.get(id) ?? 0) - 1;
      waiting.set(id, left);
      const follower = byId.get(id);
      if (left === 0 && follower !== undefined) {
        ready.push(follower);
        isChanged = true;
      }
    }
    if (isChanged && ready.length > 1) ready.sort(byMoment);
  }
  return ordered;
}

function byMoment(one: ReadEntry, other: ReadEntry): number {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

/** Which entries another one took back: its author’s own, and none that is final. */
export function undoneOf(ordered: readonly ReadEntry[]): Set<string> {
  const byId = new Map(ordered.map((entry) => [entry.id, entry]));
  const undone = new Set<string>();
  for (const { act, by } of ordered) {
    if (act.kind !== "undo") continue;
    const target = byId.get(act.entry);
    if (target !== undefined && target.by === by && !FINAL_ACTS.has(target.act.kind))
      undone.add(act.entry);
  }
  return undone;
}
