import type { ReceiptKind } from "./receipt.ts";

/** What a file that is no receipt seems to be: its sentence says what to do. */
export const UNREADABLE_KINDS = [
  "empty",
  "heic",
  "avif",
  "webp",
  "gif",
  "tiff",
  "bmp",
  "svg",
  "html",
  "zip",
  "cut",
  "unknown",
] as const;
export type UnreadableKind = (typeof UNREADABLE_KINDS)[number];

/** What the first bytes of a file say that it is, whatever its name says. */
export function kindOfBytes(
  bytes: Uint8Array,
): { readonly kind: ReceiptKind } | { readonly problem: UnreadableKind } {
  if (bytes.length === 0) return { problem: "empty" };
  if (begins(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) {
    return endsWith(bytes, "IEND", 64) ? { kind: "png" } : { problem: "cut" };
  }
  if (begins(bytes, [0xff, 0xd8, 0xff])) {
    return hasEndOfImage(bytes) ? { kind: "jpeg" } : { problem: "cut" };
  }
  // A reader takes a header within the first kilobyte (PDF 32000-1, annex H.3, note 13).
  if (latin(bytes.subarray(0, 1024)).includes("%PDF-")) {
    return endsWith(bytes, "%%EOF", 2_048) ? { kind: "pdf" } : { problem: "cut" };
  }
  return { problem: otherKind(bytes) };
}

function otherKind(bytes: Uint8Array): UnreadableKind {
  const head = latin(bytes.subarray(0, 512));
  if (head.startsWith("GIF8")) return "gif";
  if (head.startsWith("RIFF") && head.slice(8, 12) === "WEBP") return "webp";
  if (head.startsWith("II*\0") || head.startsWith("MM\0*")) return "tiff";
  if (head.startsWith("BM")) return "bmp";
  if (head.startsWith("PK\u0003\u0004")) return "zip";
  if (head.slice(4, 8) === "ftyp") {
    const brands = head.slice(8, 40);
    if (/avi[fs]/.test(brands)) return "avif";
    if (/hei[cxms]|hev[cx]|mif1|msf1/.test(brands)) return "heic";
    return "unknown";
  }
  const text = head
    .replace(/^\u00ef\u00bb\u00bf/, "")
    .trimStart()
    .toLowerCase();
  if (text.includes("<svg")) return "svg";
  return text.startsWith("<!doctype html") || text.startsWith("<html") ? "html" : "unknown";
}

const begins = (bytes: Uint8Array, start: readonly number[]) =>
  start.every((byte, at) => bytes[at] === byte);

const endsWith = (bytes: Uint8Array, mark: string, within: number) =>
  latin(bytes.subarray(-within)).includes(mark);

/** Cameras write a little behind the end of a picture; a file that was cut has no end at all. */
function hasEndOfImage(bytes: Uint8Array): boolean {
  const from = Math.max(2, bytes.length - 65_536);
  for (let at = bytes.length - 2; at >= from; at -= 1) {
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true;
  }
  return false;
}

/** A letter a byte. */
function latin(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
