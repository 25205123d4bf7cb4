/**
 * What a reader gets from a file, with the place of each character in the file. Entities, escapes
 * and marks are gone; `BARRIER` separates paragraphs, and the values of attributes, which follow
 * the text.
 */
export interface Readable {
  readonly text: string;
  /** For each UTF-16 unit of `text`, where it begins and ends in the file. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

export const BARRIER = "\u2029";

/** Between two cells of a row: each is a text by itself, and a name may have a part in each. */
export const CELL = "\u2028";

export class ReadableBuilder {
  readonly #pieces: string[] = [];
  readonly #from: number[] = [];
  readonly #to: number[] = [];

  add(text: string, from: number, to: number): void {
    this.#pieces.push(text);
    for (let unit = 0; unit < text.length; unit += 1) {
      this.#from.push(from);
      this.#to.push(to);
    }
  }

  /** As many characters as the file has there: each keeps its own place. */
  addAsIs(text: string, from: number): void {
    this.#pieces.push(text);
    for (let unit = 0; unit < text.length; unit += 1) {
      this.#from.push(from + unit);
      this.#to.push(from + unit + 1);
    }
  }

  append(other: ReadableBuilder): void {
    for (const piece of other.#pieces) this.#pieces.push(piece);
    for (const place of other.#from) this.#from.push(place);
    for (const place of other.#to) this.#to.push(place);
  }

  finish(): Readable {
    return { text: this.#pieces.join(""), from: this.#from, to: this.#to };
  }
}

/** A text without any markup. */
export function readPlain(source: string): Readable {
  const builder = new ReadableBuilder();
  builder.addAsIs(
    source.replace(/\n[^\S\n]*\n/g, (gap) => BARRIER.repeat(gap.length)),
    0,
  );
  return builder.finish();
}
