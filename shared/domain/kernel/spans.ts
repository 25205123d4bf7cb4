/** Places of a text; `end` is after the last one. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Spans to be asked what lies around a place, without reading them all. */
export class SpanIndex<T extends Span> {
  readonly #spans: readonly T[];
  /** For each, how far it or one before it reaches. */
  readonly #reach: readonly number[];

  constructor(spans: readonly T[]) {
    this.#spans = spans.toSorted((a, b) => a.start - b.start);
    let reach = -1;
    this.#reach = this.#spans.map(({ end }) => (reach = Math.max(reach, end)));
  }

  /** Those that hold all of a span. */
  covering({ start, end }: Span): T[] {
    return this.#before(start + 1, end).filter((one) => one.end >= end);
  }

  /** Those that have a place in common with a span. */
  touching({ start, end }: Span): T[] {
    return this.#before(end, start + 1).filter((one) => one.end > start);
  }

  /** Those that begin before `start`, back to the first from which on none reaches `end`. */
  #before(start: number, end: number): T[] {
    let [low, high] = [0, this.#spans.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#spans[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    let first = low;
    while (first > 0 && (this.#reach[first - 1] ?? 0) >= end) first -= 1;
    return this.#spans.slice(first, low);
  }
}

/** The places of a text that somebody has: who asks first. */
export class Places {
  readonly #taken: Uint8Array;

  constructor(length: number) {
    this.#taken = new Uint8Array(length);
  }

  /** Takes a span, unless one of its places is taken. */
  take({ start, end }: Span): boolean {
    if (this.#taken.subarray(start, end).includes(1)) return false;
    this.#taken.fill(1, start, end);
    return true;
  }
}
