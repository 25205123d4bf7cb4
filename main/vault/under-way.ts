const LONGEST_MS = 1000;

type Kind = "backup" | "copy" | "export";

/** Works of an open vault that write outside it: a lock waits for them. */
export class UnderWay {
  readonly #works = new Map<Kind, Set<Promise<unknown>>>();

  has(kind: Kind): boolean {
    return (this.#works.get(kind)?.size ?? 0) > 0;
  }

  async run<T>(kind: Kind, work: () => Promise<T>): Promise<T> {
    const works = this.#works.get(kind) ?? new Set();
    this.#works.set(kind, works);
    const running = work();
    works.add(running);
    try {
      return await running;
    } finally {
      works.delete(running);
    }
  }

  /** Waits, a second at most, for those that were cancelled to clean up behind them. */
  async ended(): Promise<void> {
    const all = Promise.allSettled([...this.#works.values()].flatMap((works) => [...works]));
    const timer = Promise.withResolvers<undefined>();
    const timeout = setTimeout(timer.resolve, LONGEST_MS, undefined);
    await Promise.race([all, timer.promise]);
    clearTimeout(timeout);
  }
}
