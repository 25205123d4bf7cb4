export interface SampleLine {
  readonly line: number;
  readonly bytes: Uint8Array;
}

/** Of each kind, so many of the first lines and so many of the last. */
const FIRST = 200;
const LAST = 50;
/** Of a long line, so much around its first letter beyond ASCII. */
const WINDOW = 2048;

const NEW_LINE = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * Three bytes of UTF-8 in a row that no name is made of, and that UTF-8 read as Windows-1252, as
 * MacRoman or in a DOS window is: `Ã` or `Â` and another sign, `â€`, `Å“`, `√`, `‚Ä`, `├`, `ÔÇ`.
 */
const SUSPECTS = new Set([
  0xc383c2, 0xc383c5, 0xc383c6, 0xc383cb, 0xc383e2, 0xc38320, 0xc382c2, 0xc382e2, 0xc385c2,
  0xc385e2, 0xc384c2, 0xc3a2e2, 0xe2889a, 0xe2809a, 0xe2949c, 0xe294ac, 0xc394c3, 0xc3b0c5,
]);

class Kept {
  readonly #first: SampleLine[] = [];
  readonly #last: SampleLine[] = [];
  #next = 0;

  add(sample: SampleLine): void {
    if (this.#first.length < FIRST) this.#first.push(sample);
    else this.#last[this.#next++ % LAST] = sample;
  }

  all(): SampleLine[] {
    return [...this.#first, ...this.#last];
  }
}

/** Keeps some lines of a file that have more than ASCII in them, suspect ones apart from the others. */
export class SampleLines {
  readonly #plain = new Kept();
  readonly #suspect = new Kept();
  readonly #window = new Uint8Array(WINDOW);
  #length = 0;
  #line = 1;
  #lastThree = 0;
  #isHigh = false;
  #isSuspect = false;
  #afterReturn = false;

  feed(bytes: Uint8Array): void {
    for (const byte of bytes) {
      if (byte === NEW_LINE || byte === CARRIAGE_RETURN) this.#endLine(byte);
      else this.#take(byte);
    }
  }

  /** The suspect ones first. */
  lines(): SampleLine[] {
    this.#keep();
    return [...this.#suspect.all(), ...this.#plain.all()];
  }

  #take(byte: number): void {
    this.#afterReturn = false;
    if (byte >= 0x80 || this.#lastThree !== 0) {
      this.#lastThree = ((this.#lastThree << 8) | byte) & 0xffffff;
      if (byte >= 0x80) this.#isHigh = true;
      if (!this.#isSuspect && SUSPECTS.has(this.#lastThree)) this.#isSuspect = true;
      if (this.#lastThree < 0x800000 && byte < 0x80) this.#lastThree = 0;
    }
    if (this.#length === WINDOW) {
      if (this.#isHigh) return;
      this.#length = 0;
    }
    this.#window[this.#length++] = byte;
  }

  #endLine(byte: number): void {
    if (byte === NEW_LINE && this.#afterReturn) {
      this.#afterReturn = false;
      return;
    }
    this.#keep();
    this.#line++;
    this.#afterReturn = byte === CARRIAGE_RETURN;
  }

  #keep(): void {
    if (this.#isHigh) {
      const sample = { line: this.#line, bytes: this.#window.slice(0, this.#length) };
      (this.#isSuspect ? this.#suspect : this.#plain).add(sample);
    }
    this.#length = 0;
    this.#lastThree = 0;
    this.#isHigh = false;
    this.#isSuspect = false;
  }
}
