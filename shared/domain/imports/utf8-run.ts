/** What stands at a place of a run of bytes: a character of UTF-8, or none. */
interface Found {
  readonly code: number;
  readonly length: number;
}

/**
 * The bytes of a first byte's sequence and the bounds of its second byte, from table 3-7 of the
 * Unicode standard; null where a byte begins none.
 */
function shapeOf(first: number): { length: number; low: number; high: number } | null {
  if (first >= 0xc2 && first <= 0xdf) return { length: 2, low: 0x80, high: 0xbf };
  if (first >= 0xe0 && first <= 0xef) {
    return {
      length: 3,
      low: first === 0xe0 ? 0xa0 : 0x80,
      high: first === 0xed ? 0x9f : 0xbf,
    };
  }
  if (first >= 0xf0 && first <= 0xf4) {
    return {
      length: 4,
      low: first === 0xf0 ? 0x90 : 0x80,
      high: first === 0xf4 ? 0x8f : 0xbf,
    };
  }
  return null;
}

/** The character that UTF-8 has at `at`; null where the bytes are not well formed. */
export function utf8At(bytes: ArrayLike<number>, at: number): Found | null {
  const first = bytes[at] ?? 0;
  const shape = shapeOf(first);
  if (shape === null) return null;
  const second = bytes[at + 1] ?? 0;
  if (second < shape.low || second > shape.high) return null;
  let code = ((first & (0xff >> (shape.length + 1))) << 6) | (second & 0x3f);
  for (let i = 2; i < shape.length; i++) {
    const byte = bytes[at + i] ?? 0;
    if (byte < 0x80 || byte > 0xbf) return null;
    code = (code << 6) | (byte & 0x3f);
  }
  return { code, length: shape.length };
}

/** So many bytes in a row that are one after the other well formed are no accident. */
const SURE_RUN = 6;

/** Whether bytes are UTF-8 from the first to the last. */
export function isWellFormed(run: ArrayLike<number>): boolean {
  for (let at = 0; at < run.length;) {
    if ((run[at] ?? 0) < 0x80) {
      at++;
      continue;
    }
    const found = utf8At(run, at);
    if (found === null) return false;
    at += found.length;
  }
  return true;
}

/**
 * Whether a sequence in a file of another encoding is a letter or a sign of ours. `É»` is well
 * formed too, in Windows-1252, and so is `’é` in MacRoman: neither is meant as UTF-8.
 */
function isLikely(bytes: ArrayLike<number>, at: number): boolean {
  const first = bytes[at] ?? 0;
  const second = bytes[at + 1] ?? 0;
  if (first >= 0xc2 && first <= 0xc5) return true;
  if (first === 0xe2) return second === 0x80 || second === 0x82 || second === 0x84;
  if (first === 0xef) return second === 0xbb || second === 0xbf;
  return first === 0xf0 && second === 0x9f;
}

/**
 * Reads a run of bytes from 0x80 on in a file that is not UTF-8 throughout: what can only be UTF-8
 * is, and `other` says the code of each byte of the rest.
 */
export function decodeRun(
  run: ArrayLike<number>,
  other: (index: number) => number,
  give: (code: number, isUtf8: boolean) => void,
): void {
  const whole = run.length >= SURE_RUN && isWellFormed(run);
  for (let at = 0; at < run.length;) {
    const found = whole || isLikely(run, at) ? utf8At(run, at) : null;
    give(found === null ? other(at) : found.code, found !== null);
    at += found?.length ?? 1;
  }
}
