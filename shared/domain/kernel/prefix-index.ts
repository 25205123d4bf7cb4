/** How far a text was read, and which of the index's go on from there. */
export interface Reading {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/**
 * Texts to be found at a place of another one: it is read on only as long as one of them begins so,
 * whatever their number.
 */
export class PrefixIndex {
  readonly #texts: readonly string[];

  constructor(texts: Iterable<string>) {
    this.#texts = [...new Set(texts)].toSorted();
  }

  /** Before the first letter. */
  start(): Reading {
    return { from: 0, to: this.#texts.length, length: 0 };
  }

  /** Reads on; null once no text begins with what was read. */
  read(reading: Reading, piece: string): Reading | null {
    let { from, to, length } = reading;
    for (let at = 0; at < piece.length && from < to; at += 1) {
      const unit = piece.charCodeAt(at);
      const first = this.#firstFrom(from, to, length, unit);
      to = this.#firstFrom(first, to, length, unit + 1);
      from = first;
      length += 1;
    }
    return from < to ? { from, to, length } : null;
  }

  /** The lengths of the texts that stand at a place of `source`, the shortest first. */
  lengthsAt(source: string, place: number): number[] {
    const lengths: number[] = [];
    let reading: Reading | null = this.start();
    while (reading !== null && reading.from < reading.to) {
      if (this.#isWhole(reading)) lengths.push(reading.length);
      const next: string | undefined = source[place + reading.length];
      if (next === undefined) break;
      reading = this.read(reading, next);
    }
    return lengths;
  }

  /** A text stands before those that it begins. */
  #isWhole({ from, length }: Reading): boolean {
    return length > 0 && this.#texts[from]?.length === length;
  }

  /** Of the texts that agree so far, the first whose next unit is `unit` or a later one. */
  #firstFrom(from: number, to: number, length: number, unit: number): number {
    let [low, high] = [from, to];
    while (low < high) {
      const middle = (low + high) >> 1;
      // At its end a text has no unit, and comes first.
      const its = this.#texts[middle]?.charCodeAt(length) ?? 0;
      if (Number.isNaN(its) || its < unit) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
