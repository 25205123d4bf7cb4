const LONGEST_MS = 1000;

/** Works of one kind that write outside the vault, by what of a vault they hold: a lock waits for them. */
export class UnderWay<Held extends object> {
  readonly #works = new WeakMap<Held, Set<Promise<unknown>>>();

  has(held: Held): boolean {
    return (this.#works.get(held)?.size ?? 0) > 0;
  }

  async run<T>(held: Held, work: () => Promise<T>): Promise<T> {
    const works = this.#works.get(held) ?? new Set();
    this.#works.set(held, works);
    const running = work();
    works.add(running);
    try {
      return await running;
    } finally {
      works.delete(running);
    }
  }

  /** Waits, a second at most, for those that were cancelled to clean up behind them. */
  async ended(held: Held): Promise<void> {
    const works = this.#works.get(held) ?? new Set<Promise<unknown>>();
    const all = Promise.allSettled(works);
    const timer = Promise.withResolvers<undefined>();
    const timeout = setTimeout(timer.resolve, LONGEST_MS, undefined);
    await Promise.race([all, timer.promise]);
    clearTimeout(timeout);
  }
}
