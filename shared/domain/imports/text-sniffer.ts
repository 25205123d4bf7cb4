import { likeliestMisreading, likeliestSingleByte } from "./encoding-score.ts";
import { decodeSingleByte, decodeUtf8, undoMisreading } from "./misreading.ts";
import { SingleByte, type Encoding, type Misreading } from "./reading.ts";
import { SampleLines } from "./sample-lines.ts";
import { highHalf } from "./single-byte.ts";

/** A line as it stands in the file and as it is read. */
export interface ReadingExample {
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

export type Sniffed =
  | { kind: "text"; encoding: Encoding; misread: Misreading | null }
  | { kind: "binary" };

const TAB = 0x09;
const CARRIAGE_RETURN = 0x0d;
const DOS_END = 0x1a;
const ESCAPE_TO_SPACE = 0x20;

/**
 * Tells the encoding of a file from all of its bytes, fed chunk by chunk: a first accent may stand
 * at its very end. What is not UTF-8 is the encoding of one byte a letter in which it reads best.
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
  readonly #samples = new SampleLines();

  feed(bytes: Uint8Array): void {
    for (let i = 0; i < bytes.length && this.#start.length < 4; i++) {
      this.#start.push(bytes[i] ?? 0);
    }
    for (let i = 0; i < bytes.length; i++) {
      const byte = bytes[i] ?? 0;
      if (byte < ESCAPE_TO_SPACE && (byte < TAB || byte > CARRIAGE_RETURN)) {
        if (byte !== DOS_END) this.#controls++;
        if (byte === 0) this.#countZero(this.#total + i);
      }
      if (this.#utf8 && (byte >= 0x80 || this.#pending > 0)) this.#follow(byte);
    }
    this.#samples.feed(bytes);
    this.#total += bytes.length;
  }

  /** What the bytes fed so far are. */
  verdict(): Sniffed {
    const wide = this.#wide();
    if (wide !== null) return { kind: "text", encoding: wide, misread: null };
    if (this.#controls > 8 && this.#controls > this.#total / 50) return { kind: "binary" };
    const lines = this.#samples.lines().map(({ bytes }) => bytes);
    if (this.#isUtf8) {
      const misread = likeliestMisreading(lines.map(decodeUtf8));
      return { kind: "text", encoding: "utf-8", misread };
    }
    const encoding = likeliestSingleByte(lines);
    const half = highHalf(encoding);
    const found = likeliestMisreading(lines.map((line) => decodeSingleByte(line, half)));
    // Of what was misread, a file may hold some lines only, beside others of another encoding.
    return { kind: "text", encoding, misread: found?.was === "utf-8" ? found : null };
  }

  /** Some lines as a program shows them that knows UTF-8 and Windows-1252 alone, and read so. */
  examples(encoding: Encoding, misread: Misreading | null): ReadingExample[] {
    if (encoding.startsWith("utf-16")) return [];
    const windows = highHalf("windows-1252");
    return changed(
      this.#samples.lines().map(({ line, bytes }) => ({
        line,
        before: this.#isUtf8 ? decodeUtf8(bytes) : plainly(bytes, windows),
        after: undoMisreading(decodeLine(bytes, encoding), misread),
      })),
    );
  }

  get #isUtf8(): boolean {
    return this.#utf8 && this.#pending === 0;
  }

  /** By its mark, or by the zeros beside letters of ASCII, which come first or second of two bytes. */
  #wide(): Encoding | null {
    const [first, second] = this.#start;
    if (first === 0xff && second === 0xfe) return "utf-16le";
    if (first === 0xfe && second === 0xff) return "utf-16be";
    const zerosAtEven = this.#zeros - this.#zerosAtOdd;
    if (this.#zerosAtOdd > this.#total / 4 && zerosAtEven < this.#zerosAtOdd / 10) {
      return "utf-16le";
    }
    if (zerosAtEven > this.#total / 4 && this.#zerosAtOdd < zerosAtEven / 10) return "utf-16be";
    return null;
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

function decodeLine(bytes: Uint8Array, encoding: Encoding): string {
  const single = SingleByte.safeParse(encoding);
  return single.success ? decodeSingleByte(bytes, highHalf(single.data)) : decodeUtf8(bytes);
}

/** As a program shows it that takes any such file for Windows-1252. */
function plainly(bytes: Uint8Array, half: string): string {
  let text = "";
  for (const byte of bytes) {
    text += byte < 0x80 ? String.fromCharCode(byte) : (half[byte - 0x80] ?? "");
  }
  return text;
}

const MOST_EXAMPLES = 5;
/** Around what differs, so much is shown. */
const BEFORE = 20;
const SHOWN = 70;

function changed(examples: readonly ReadingExample[]): ReadingExample[] {
  return examples
    .filter(({ before, after }) => before !== after)
    .slice(0, MOST_EXAMPLES)
    .map(({ line, before, after }) => {
      let same = 0;
      while (before[same] === after[same]) same++;
      const start = Math.max(0, same - BEFORE);
      const cut = (text: string) => text.slice(start, start + SHOWN).trim();
      return { line, before: cut(before), after: cut(after) };
    });
}
