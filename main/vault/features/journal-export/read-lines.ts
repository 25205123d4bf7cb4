import type { FileHandle } from "node:fs/promises";

const CHUNK = 256 * 1024;
const LINE_FEED = 0x0a;

export interface RawLine {
  /** From 1. */
  readonly number: number;
  /** Without its line feed. */
  readonly bytes: Buffer;
  /** The file may end within a line. */
  readonly ended: boolean;
  /** Of the file, at this line's end. */
  readonly offset: number;
}

/** A line that is longer than any may be; `number` is its own. */
export class LineTooLong extends Error {
  readonly number: number;

  constructor(number: number) {
    super("a line is too long");
    this.number = number;
  }
}

/** The lines of a file, one at a time, whatever its size. Throws `LineTooLong` and system errors. */
export async function* readLines(file: FileHandle, longest: number): AsyncGenerator<RawLine> {
  let parts: Buffer[] = [];
  let length = 0;
  let number = 1;
  let offset = 0;
  for (;;) {
    const buffer = Buffer.allocUnsafe(CHUNK);
    const { bytesRead } = await file.read(buffer, 0, CHUNK, null);
    if (bytesRead === 0) break;
    let rest = buffer.subarray(0, bytesRead);
    for (;;) {
      const end = rest.indexOf(LINE_FEED);
      const part = end === -1 ? rest : rest.subarray(0, end);
      length += part.length;
      if (length > longest) throw new LineTooLong(number);
      parts.push(part);
      if (end === -1) break;
      offset += length + 1;
      yield { number, bytes: Buffer.concat(parts), ended: true, offset };
      parts = [];
      length = 0;
      number += 1;
      rest = rest.subarray(end + 1);
    }
  }
  if (length > 0)
    yield { number, bytes: Buffer.concat(parts), ended: false, offset: offset + length };
}
