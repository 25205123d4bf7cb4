/** The eight signs in which ISO 8859-15 differs from 8859-1 (https://en.wikipedia.org/wiki/ISO/IEC_8859-15). */
const OWN = new Map([
  ["€", 0xa4],
  ["Š", 0xa6],
  ["š", 0xa8],
  ["Ž", 0xb4],
  ["ž", 0xb8],
  ["Œ", 0xbc],
  ["œ", 0xbd],
  ["Ÿ", 0xbe],
]);
const TAKEN = new Set(OWN.values());

/** Written otherwise, by what they are read as. */
const READ_AS = new Map([
  ["’", "'"],
  ["‘", "'"],
  ["“", '"'],
  ["”", '"'],
  ["–", "-"],
  ["—", "-"],
  ["−", "-"],
  ["…", "..."],
  ["\u00a0", " "],
  ["\u202f", " "],
  ["\u2009", " "],
]);

function codeOf(sign: string): number | null {
  const own = OWN.get(sign);
  if (own !== undefined) return own;
  const code = sign.codePointAt(0) ?? 0;
  const isWritten = code === 9 || (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code <= 0xff);
  return isWritten && !TAKEN.has(code) ? code : null;
}

/** Whether ISO 8859-15, or ASCII, has every sign of a line. */
export function isLatin9(text: string): boolean {
  for (const sign of text) if (codeOf(sign) === null) return false;
  return true;
}

/** A text with nothing but signs of ISO 8859-15: accents are kept, what has none is written by its letters, or `?`. */
export function toLatin9Text(text: string): string {
  let written = "";
  for (const sign of text) {
    if (codeOf(sign) !== null && sign !== "\u00a0") written += sign;
    else written += READ_AS.get(sign) ?? bare(sign);
  }
  return written;
}

function bare(sign: string): string {
  const letters = sign.normalize("NFKD").replace(/\p{M}/gu, "");
  return letters !== "" && isLatin9(letters) ? letters : "?";
}

/** The bytes of a text that `isLatin9`; a line break is one. */
export function latin9Bytes(text: string): Uint8Array {
  const bytes = Array.from(text, (sign) =>
    sign === "\n" || sign === "\r" ? sign.charCodeAt(0) : (codeOf(sign) ?? 0x3f),
  );
  return Uint8Array.from(bytes);
}
