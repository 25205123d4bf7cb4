/** The digest, and the number that goes with it. */
const CELLS = 3;

/**
 * The digests of texts, 64 bits each, with a number beside, in flat memory. A `Set` of the texts would do the same in
 * three times the memory and the time: measured, 148 MB against 30 for an import of 500,000 lines,
 * 434 against 150 for two million. Among four million texts, the chance that any two are mistaken
 * for one is under one in a million.
 */
export class DigestSet {
  #slots = new Uint32Array(CELLS * 1024);
  #used = 0;

  /** Adds a text with its number; false when it was there, with the number of the first time. */
  add(text: string, value = 0): boolean {
    const [high, low] = hash64(text);
    const slot = this.#find(high, low);
    if (!this.#isFree(slot)) return false;
    this.#slots[slot] = high;
    this.#slots[slot + 1] = low;
    this.#slots[slot + 2] = value;
    this.#used++;
    if (this.#used * 2 * CELLS > this.#slots.length) this.#grow();
    return true;
  }

  has(text: string): boolean {
    return this.get(text) !== undefined;
  }

  /** The number a text was added with; undefined when it is not there. */
  get(text: string): number | undefined {
    const [high, low] = hash64(text);
    const slot = this.#find(high, low);
    return this.#isFree(slot) ? undefined : this.#slots[slot + 2];
  }

  #isFree(slot: number): boolean {
    return this.#slots[slot] === 0 && this.#slots[slot + 1] === 0;
  }

  #find(high: number, low: number): number {
    const mask = this.#slots.length / CELLS - 1;
    let at = high & mask;
    while (!this.#holds(at * CELLS, high, low)) at = (at + 1) & mask;
    return at * CELLS;
  }

  /** Whether a slot is free, or this digest's. */
  #holds(slot: number, high: number, low: number): boolean {
    return this.#isFree(slot) || (this.#slots[slot] === high && this.#slots[slot + 1] === low);
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Uint32Array(old.length * 2);
    for (let i = 0; i < old.length; i += CELLS) {
      const [high = 0, low = 0, value = 0] = [old[i], old[i + 1], old[i + 2]];
      if (high === 0 && low === 0) continue;
      const slot = this.#find(high, low);
      this.#slots[slot] = high;
      this.#slots[slot + 1] = low;
      this.#slots[slot + 2] = value;
    }
  }
}

/** cyrb53 widened to 64 bits: two rounds of multiply and shift, never both zero. */
function hash64(text: string): [number, number] {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return [a >>> 0, (b | 1) >>> 0];
}
