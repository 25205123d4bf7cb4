import { ExpectedError } from "#shared/ipc/result.ts";

/** Cuts what comes piece by piece into parts of other lengths, in order, each byte once. */
export class PartReader {
  readonly #pieces: AsyncIterator<Uint8Array>;
  #rest: Uint8Array = Buffer.alloc(0);

  constructor(pieces: AsyncIterable<Uint8Array>) {
    this.#pieces = pieces[Symbol.asyncIterator]();
  }

  /** The next `length` bytes, in pieces as they come. Errors: `backup.truncated`, and those of reading. */
  async *part(length: number): AsyncGenerator<Uint8Array> {
    let left = length;
    while (left > 0) {
      if (this.#rest.length === 0) {
        const { value, done } = await this.#pieces.next();
        if (done === true) throw new ExpectedError("backup.truncated");
        this.#rest = value;
      }
      const piece = this.#rest.subarray(0, left);
      this.#rest = this.#rest.subarray(piece.length);
      left -= piece.length;
      yield piece;
    }
  }

  /** The next `length` bytes at once. */
  async bytes(length: number): Promise<Buffer> {
    const pieces: Uint8Array[] = [];
    for await (const piece of this.part(length)) pieces.push(piece);
    return Buffer.concat(pieces);
  }
}
