/** What a file is by how it begins; a name's ending says little. */
export type FileKind =
  | "text"
  | "vcard"
  | "zip"
  | "ole"
  | "pdf"
  | "gzip"
  | "image"
  | "web_page"
  | "xml"
  | "json"
  | "rtf";

const SIGNATURES: readonly (readonly [FileKind, readonly number[]])[] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["ole", [0xd0, 0xcf, 0x11, 0xe0]],
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["gzip", [0x1f, 0x8b]],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0xff, 0xd8, 0xff]],
  ["rtf", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

const TEXTS: readonly (readonly [FileKind, RegExp])[] = [
  ["vcard", /^BEGIN:VCARD/i],
  ["web_page", /^<(?:!doctype html|html|head|meta|table|style|body)\b/i],
  ["web_page", /^MIME-Version:/i],
  ["xml", /^<\?xml\b/i],
  ["json", /^[[{]\s?["{[]/],
];

/** Enough of a file to tell its kind. */
export const KIND_BYTES = 4096;

/** The beginning as text of one letter a byte, every other byte of UTF-16 left out. */
function beginningOf(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes.subarray(0, KIND_BYTES)) {
    if (byte === 0 || byte >= 0xef) continue;
    text += String.fromCharCode(byte);
  }
  return text.replace(/^»¿/, "").trimStart();
}

export function kindOfFile(bytes: Uint8Array): FileKind {
  const signed = SIGNATURES.find(([, signature]) =>
    signature.every((byte, i) => bytes[i] === byte),
  );
  if (signed !== undefined) return signed[0];
  const text = beginningOf(bytes);
  return TEXTS.find(([, pattern]) => pattern.test(text))?.[0] ?? "text";
}
