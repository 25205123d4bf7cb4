/** Something that follows others, by their ids. */
interface Follower {
  readonly id: string;
  readonly after: readonly string[];
}

/**
 * Those that descend from nothing, or from `known`, before those that descend from them; of several that
 * could come next the one whose id is first. The order is the same whatever the order they are given in.
 * What follows something that is not there is left out.
 */
export function inOrder<T extends Follower>(
  entries: readonly T[],
  known: ReadonlySet<string>,
): readonly T[] {
  const followers = new Map<string, T[]>();
  const missing = new Map<string, number>();
  const ready = new Ready<T>();
  for (const entry of new Map(entries.map((one) => [one.id, one])).values()) {
    const awaited = new Set(entry.after.filter((id) => !known.has(id)));
    missing.set(entry.id, awaited.size);
    for (const id of awaited) {
      const others = followers.get(id);
      if (others === undefined) followers.set(id, [entry]);
      else others.push(entry);
    }
    if (awaited.size === 0) ready.add(entry);
  }
  const sorted: T[] = [];
  for (let next = ready.take(); next !== null; next = ready.take()) {
    sorted.push(next);
    for (const entry of followers.get(next.id) ?? []) {
      const left = (missing.get(entry.id) ?? 0) - 1;
      missing.set(entry.id, left);
      if (left === 0) ready.add(entry);
    }
  }
  return sorted;
}

/** What may come next, by id: few at a time, as one laptop's entries follow each other. */
class Ready<T extends Follower> {
  readonly #entries: T[] = [];

  add(entry: T): void {
    let low = 0;
    let high = this.#entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      // The first stands last, where it is taken at no cost.
      if ((this.#entries[middle]?.id ?? "") > entry.id) low = middle + 1;
      else high = middle;
    }
    this.#entries.splice(low, 0, entry);
  }

  take(): T | null {
    return this.#entries.pop() ?? null;
  }
}
