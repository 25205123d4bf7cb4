import { decodeSingleByte, undoMisreading } from "#shared/domain/imports/misreading.ts";
import type { Encoding, Misreading } from "#shared/domain/imports/reading.ts";
import { highHalf } from "#shared/domain/imports/single-byte.ts";

/** No longer held back for the end of its line: a record that long is refused anyway. */
const LONGEST_HELD = 1_000_000;

type Decode = (chunk: Uint8Array, last: boolean) => string;

function swapped(bytes: Uint8Array): Uint8Array {
  const result = new Uint8Array(bytes.length);
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    result[i] = bytes[i + 1] ?? 0;
    result[i + 1] = bytes[i] ?? 0;
  }
  return result;
}

/** Hands on what ends between two letters, and holds the rest for the next chunk. */
function holding(
  cut: (bytes: Uint8Array) => number,
  decode: (bytes: Uint8Array, last: boolean) => string,
): Decode {
  let held = new Uint8Array(0);
  return (chunk, last) => {
    const all = new Uint8Array(held.length + chunk.length);
    all.set(held);
    all.set(chunk, held.length);
    const end = last ? all.length : cut(all);
    held = all.slice(end);
    return decode(all.subarray(0, end), last);
  };
}

/** A run of bytes beyond ASCII may go on in the next chunk; one that long is no word. */
function endOfRun(bytes: Uint8Array): number {
  let end = bytes.length;
  while (end > 0 && bytes.length - end < 64 && (bytes[end - 1] ?? 0) >= 0x80) end--;
  return bytes.length - end === 64 ? bytes.length : end;
}

function decoderOf(encoding: Encoding): Decode {
  if (encoding === "utf-8" || encoding === "utf-16le") {
    const decoder = new TextDecoder(encoding);
    return (chunk, last) => decoder.decode(chunk, { stream: !last });
  }
  if (encoding === "utf-16be") {
    const decoder = new TextDecoder("utf-16le");
    return holding(
      (bytes) => bytes.length - (bytes.length % 2),
      (bytes, last) => decoder.decode(swapped(bytes), { stream: !last }),
    );
  }
  const half = highHalf(encoding);
  return holding(endOfRun, (bytes) => decodeSingleByte(bytes, half));
}

/** Reads the bytes of a file as text, chunk by chunk, and undoes what was misread before. */
export class FileDecoder {
  readonly #decode: Decode;
  readonly #misread: Misreading | null;
  #held = "";

  constructor(encoding: Encoding, misread: Misreading | null) {
    this.#decode = decoderOf(encoding);
    this.#misread = misread;
  }

  push(chunk: Uint8Array): string {
    return this.#give(this.#decode(chunk, false), false);
  }

  /** What was still held. */
  end(): string {
    return this.#give(this.#decode(new Uint8Array(0), true), true);
  }

  #give(text: string, last: boolean): string {
    if (this.#misread === null) return text;
    const all = this.#held + text;
    const end = last || all.length > LONGEST_HELD ? all.length : all.lastIndexOf("\n") + 1;
    this.#held = all.slice(end);
    return undoMisreading(all.slice(0, end), this.#misread);
  }
}
