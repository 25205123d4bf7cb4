import type { Encoding } from "./import.ts";

export type Sniffed = { kind: "text"; encoding: Encoding } | { kind: "binary" };

/** How files begin that people take for a spreadsheet export and that are no text. */
const BINARY_STARTS = [
  [0x50, 0x4b, 0x03, 0x04], // zip: XLSX, ODS
  [0xd0, 0xcf, 0x11, 0xe0], // OLE: XLS
  [0x25, 0x50, 0x44, 0x46], // PDF
  [0x1f, 0x8b], // gzip
  [0xfe, 0xff], // UTF-16 of the other byte order
];

const TAB = 0x09;
const CARRIAGE_RETURN = 0x0d;
const ESCAPE_TO_SPACE = 0x20;

/**
 * Tells the encoding of a file from all of its bytes, fed chunk by chunk: a first accent may stand
 * at its very end. Bytes that are not UTF-8 are Windows-1252, in which any byte means something.
 */
export class TextSniffer {
  #start: number[] = [];
  #total = 0;
  #controls = 0;
  #zerosAtOdd = 0;
  #zeros = 0;
  #utf8 = true;
  /** Continuation bytes that the current character still needs, and the bounds of the next. */
  #pending = 0;
  #low = 0x80;
  #high = 0xbf;

  feed(bytes: Uint8Array): void {
    for (let i = 0; i < bytes.length && this.#start.length < 4; i++) {
      this.#start.push(bytes[i] ?? 0);
    }
    for (let i = 0; i < bytes.length; i++) {
      const byte = bytes[i] ?? 0;
      if (byte < ESCAPE_TO_SPACE && (byte < TAB || byte > CARRIAGE_RETURN)) {
        this.#controls++;
        if (byte === 0) this.#countZero(this.#total + i);
      }
      if (this.#utf8 && (byte >= 0x80 || this.#pending > 0)) this.#follow(byte);
    }
    this.#total += bytes.length;
  }

  /** What the bytes fed so far are. */
  verdict(): Sniffed {
    const begins = (signature: number[]) => signature.every((byte, i) => this.#start[i] === byte);
    if (begins([0xff, 0xfe])) return { kind: "text", encoding: "utf-16le" };
    if (BINARY_STARTS.some(begins)) return { kind: "binary" };
    if (this.#zerosAtOdd > this.#total / 4 && this.#zeros < this.#zerosAtOdd * 1.1) {
      return { kind: "text", encoding: "utf-16le" };
    }
    if (this.#controls > 8 && this.#controls > this.#total / 50) return { kind: "binary" };
    const utf8 = this.#utf8 && this.#pending === 0;
    return { kind: "text", encoding: utf8 ? "utf-8" : "windows-1252" };
  }

  #countZero(position: number): void {
    this.#zeros++;
    if (position % 2 === 1) this.#zerosAtOdd++;
  }

  /** Table 3-7 of the Unicode standard: which bytes may follow which in well-formed UTF-8. */
  #follow(byte: number): void {
    if (this.#pending > 0) {
      this.#utf8 = byte >= this.#low && byte <= this.#high;
      this.#pending--;
      this.#low = 0x80;
      this.#high = 0xbf;
      return;
    }
    if (byte >= 0xc2 && byte <= 0xdf) this.#pending = 1;
    else if (byte >= 0xe0 && byte <= 0xef) this.#pending = 2;
    else if (byte >= 0xf0 && byte <= 0xf4) this.#pending = 3;
    else this.#utf8 = false;
    if (byte === 0xe0) this.#low = 0xa0;
    else if (byte === 0xed) this.#high = 0x9f;
    else if (byte === 0xf0) this.#low = 0x90;
    else if (byte === 0xf4) this.#high = 0x8f;
  }
}
