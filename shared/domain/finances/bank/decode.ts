import { decodeSingleByte, decodeUtf8, undoMisreading } from "#shared/domain/imports/misreading.ts";
import { SingleByte, type Encoding } from "#shared/domain/imports/reading.ts";
import { highHalf } from "#shared/domain/imports/single-byte.ts";
import { TextSniffer } from "#shared/domain/imports/text-sniffer.ts";
import { utf8At } from "#shared/domain/imports/utf8-run.ts";
import type { Warning } from "./bank-file.ts";

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  readonly warnings: readonly Warning[];
}

/** Enough of a file to find what it says of its encoding. */
const BEGINNING = 2_000;

/** Names of encodings in headers of OFX and XML; Windows-1252 has all that ISO 8859-1 has. */
const DECLARED: readonly (readonly [RegExp, Encoding])[] = [
  [/^(?:utf-?8|unicode)$/iu, "utf-8"],
  [/^(?:iso-?)?8859-?15$|^latin-?9$/iu, "iso-8859-15"],
  [/^(?:windows-?|cp)?1252$|^(?:iso-?)?8859-?1$|^latin-?1$|^ansi$/iu, "windows-1252"],
  [/^(?:cp|ibm)?850$/iu, "cp850"],
  [/^mac(?:intosh|roman)?$/iu, "macintosh"],
];

/** The encoding that a file says it has; null where it says none, or one that is none. */
function declaredIn(bytes: Uint8Array): Encoding | null {
  let head = "";
  for (const byte of bytes.subarray(0, BEGINNING)) head += String.fromCharCode(byte);
  const xml = /^\W{0,3}<\?xml[^>]{0,200}encoding\s?=\s?["']([\w.-]{1,40})/iu.exec(head)?.[1];
  const ofx = /CHARSET:\s?([\w.-]{1,40})/iu.exec(head)?.[1];
  const named = xml ?? (/OFXHEADER/iu.test(head) ? ofx : undefined);
  const utf = /OFXHEADER/iu.test(head) && /ENCODING:\s?(?:UTF-?8|UNICODE)/iu.test(head);
  if (named === undefined || /^none$/iu.test(named)) return utf ? "utf-8" : null;
  return DECLARED.find(([name]) => name.test(named))?.[1] ?? null;
}

/**
 * A file as text. Bytes that are UTF-8 are read so whatever the header says; others as it says, or as they
 * read best. Null for a file that is no text.
 */
export function decodeBank(bytes: Uint8Array): Decoded | null {
  const sniffer = new TextSniffer();
  sniffer.feed(bytes);
  const found = sniffer.verdict();
  if (found.kind === "binary") return null;
  const declared = declaredIn(bytes);
  const warnings: Warning[] = [];
  const single = SingleByte.safeParse(declared);
  const isSingle = SingleByte.safeParse(found.encoding).success;
  const encoding = isSingle && single.success ? single.data : found.encoding;
  if (declared === "utf-8" && isSingle) {
    warnings.push({ kind: "encoding_differs", line: lineOfFirstOther(bytes), field: "encoding" });
  }
  // Some programs fill a text with zeros, which are nothing.
  const read = decodeAs(bytes, encoding)
    .replace(/^\ufeff+/u, "")
    .replaceAll("\0", "");
  const text = undoMisreading(read, found.misread);
  if (text !== read) warnings.push({ kind: "accents_mended", line: null, field: null });
  const lost = text.indexOf("\ufffd");
  if (lost >= 0) {
    const line = text.slice(0, lost).split("\n").length;
    warnings.push({ kind: "accents_lost", line, field: null });
  }
  return { text, encoding, warnings };
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding === "utf-8") return decodeUtf8(bytes);
  const single = SingleByte.safeParse(encoding);
  if (single.success) return decodeSingleByte(bytes, highHalf(single.data));
  const [high, low] = encoding === "utf-16be" ? [0, 1] : [1, 0];
  const parts: string[] = [];
  for (let from = 0; from + 1 < bytes.length; from += 8192) {
    const units: number[] = [];
    for (let at = from; at < from + 8192 && at + 1 < bytes.length; at += 2) {
      units.push(((bytes[at + high] ?? 0) << 8) | (bytes[at + low] ?? 0));
    }
    parts.push(String.fromCharCode(...units));
  }
  return parts.join("");
}

/** The line of the first byte that is not UTF-8. */
function lineOfFirstOther(bytes: Uint8Array): number {
  let line = 1;
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x0a) line++;
    const found = byte < 0x80 ? { length: 1 } : utf8At(bytes, at);
    if (found === null) return line;
    at += found.length;
  }
  return line;
}
