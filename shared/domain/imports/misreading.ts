import type { Misreading } from "./reading.ts";
import { bytesOf, highHalf } from "./single-byte.ts";
import { decodeRun, utf8At } from "./utf8-run.ts";

/** Written by a program that read three times what another had written twice. */
const MOST_TIMES = 3;

/** Codes as a text, whatever their number. */
class Codes {
  #units = new Uint16Array(1024);
  #length = 0;

  add(code: number): void {
    if (this.#length + 2 > this.#units.length) {
      const grown = new Uint16Array(this.#units.length * 2);
      grown.set(this.#units);
      this.#units = grown;
    }
    if (code > 0xffff) {
      this.#units[this.#length++] = 0xd800 + ((code - 0x10000) >> 10);
      this.#units[this.#length++] = 0xdc00 + ((code - 0x10000) & 0x3ff);
    } else {
      this.#units[this.#length++] = code;
    }
  }

  text(): string {
    const parts: string[] = [];
    for (let at = 0; at < this.#length; at += 8192) {
      const units = this.#units.subarray(at, Math.min(at + 8192, this.#length));
      parts.push(String.fromCharCode(...units));
    }
    return parts.join("");
  }
}

/** Reads bytes of UTF-8; each that is none is U+FFFD. */
export function decodeUtf8(bytes: Uint8Array): string {
  const codes = new Codes();
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] ?? 0;
    const found = byte < 0x80 ? { code: byte, length: 1 } : utf8At(bytes, at);
    codes.add(found?.code ?? 0xfffd);
    at += found?.length ?? 1;
  }
  return codes.text();
}

/** Reads bytes of an encoding of one byte a letter; what can only be UTF-8 is read as such. */
export function decodeSingleByte(bytes: Uint8Array, half: string): string {
  const codes = new Codes();
  for (let i = 0; i < bytes.length;) {
    if ((bytes[i] ?? 0) < 0x80) {
      codes.add(bytes[i++] ?? 0);
      continue;
    }
    let end = i;
    while (end < bytes.length && (bytes[end] ?? 0) >= 0x80) end++;
    const run = bytes.subarray(i, end);
    decodeRun(
      run,
      (at) => half.charCodeAt((run[at] ?? 0) - 0x80),
      (code) => codes.add(code),
    );
    i = end;
  }
  return codes.text();
}

/** Undoes one reading of UTF-8 as something else: `Ã©` is `é` again; linear in the text. */
function undoUtf8(text: string, bytes: ReadonlyMap<number, number>): string {
  const codes = new Codes();
  for (let i = 0; i < text.length;) {
    const run: number[] = [];
    let end = i;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      const byte = code < 0x80 ? undefined : bytes.get(code);
      if (byte === undefined) break;
      run.push(byte);
    }
    if (run.length === 0) {
      codes.add(text.charCodeAt(i++));
      continue;
    }
    const start = i;
    decodeRun(
      run,
      (at) => text.charCodeAt(start + at),
      (code) => codes.add(code),
    );
    i = end;
  }
  return codes.text();
}

/** The no-break space of `à` that became a space: `voilÃ tout`. Before another space, it is one too many. */
const LOST_A = /Ã {1,2}/g;

function undoAll(text: string, misread: Misreading): string {
  const bytes = bytesOf(misread.as);
  let now = text;
  for (let time = 0; time < MOST_TIMES; time++) {
    const then = undoUtf8(now, bytes);
    if (then === now) break;
    now = then;
  }
  return misread.as === "windows-1252" ? now.replace(LOST_A, "à ") : now;
}

function swapBytes(text: string, { as, was }: Misreading): string {
  if (was === "utf-8") return text;
  const bytes = bytesOf(as);
  const half = highHalf(was);
  const codes = new Codes();
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const byte = code < 0x80 ? undefined : bytes.get(code);
    codes.add(byte === undefined ? code : half.charCodeAt(byte - 0x80));
  }
  return codes.text();
}

// oxlint-disable-next-line no-control-regex -- the bytes that every encoding has in common
const ASCII = /^[\0-\x7f]*$/;

/** A text as it was before a program misread it and wrote what it had read. */
export function undoMisreading(text: string, misread: Misreading | null): string {
  if (misread === null || ASCII.test(text)) return text;
  return misread.was === "utf-8" ? undoAll(text, misread) : swapBytes(text, misread);
}
