import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import { HEADER_FORMAT, MAX_HEADER_BYTES, type Header } from "#shared/domain/vault/header.ts";
import { headerText, readHeaderText } from "#shared/domain/vault/header-text.ts";
import { sodium } from "./sodium.ts";

/*
 * GREFFE1\n | length of the text, 4 bytes, big-endian | text | checksum, 32 | MAC, 32
 * The checksum (BLAKE2b of all before it) tells damage before any key is known. The MAC (keyed
 * BLAKE2b of all before it) tells tampering once the vault is unlocked.
 * Later formats keep `GREFFE<n>\n`, so that this version can name what it cannot read.
 */
const magicOf = (format: number) => `GREFFE${format}\n`;
const MAGIC_LENGTH = magicOf(HEADER_FORMAT).length;
const ANY_MAGIC = /^GREFFE([1-9]\d{0,3})\n/;
const TEXT_START = MAGIC_LENGTH + 4;
const HASH = 32;

/** No header file is longer than this. */
export const MAX_HEADER_FILE = TEXT_START + MAX_HEADER_BYTES + 2 * HASH;

export type DecodedHeader =
  | { kind: "valid"; header: Header; bytes: Uint8Array }
  /** Of a later format; `intact` when its checksum proves that no damage made it look so. */
  | { kind: "newer"; format: number; intact: boolean }
  | { kind: "damaged" }
  /** Never was a header of ours, as far as its first bytes tell. */
  | { kind: "foreign" };

/** The bytes of a header file. Throws `RangeError` over `MAX_HEADER_BYTES`: such a header is a bug. */
export function encodeHeader(header: Header, headerKey: Uint8Array): Uint8Array {
  const text = Buffer.from(headerText(header), "utf8");
  if (text.length > MAX_HEADER_BYTES) throw new RangeError("the header is too long");
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.length);
  const plain = Buffer.concat([Buffer.from(magicOf(header.format), "latin1"), length, text]);
  const checked = Buffer.concat([plain, sodium.crypto_generichash(HASH, plain, null)]);
  return Buffer.concat([checked, sodium.crypto_generichash(HASH, checked, headerKey)]);
}

/** Reads a header file as far as can be without a key. Never throws, whatever the bytes. */
export function decodeHeader(bytes: Uint8Array): DecodedHeader {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const magic = ANY_MAGIC.exec(buffer.toString("latin1", 0, 16));
  if (magic === null) return { kind: "foreign" };
  const format = Number(magic[1]);
  const text = checkedText(buffer);
  if (format > HEADER_FORMAT) return { kind: "newer", format, intact: text !== null };
  if (text === null) return { kind: "damaged" };
  const reading = readHeaderText(text);
  switch (reading.kind) {
    case "header":
      if (reading.header.format !== format) return { kind: "damaged" };
      return { kind: "valid", header: reading.header, bytes };
    case "newer":
      return { kind: "newer", format: reading.format, intact: true };
    case "damaged":
      return { kind: "damaged" };
    default:
      return assertNever(reading);
  }
}

/** Whether a valid header file was written by someone who holds the vault key. */
export function isAuthentic(bytes: Uint8Array, headerKey: Uint8Array): boolean {
  const end = bytes.length - HASH;
  const expected = sodium.crypto_generichash(HASH, bytes.subarray(0, end), headerKey);
  return sodium.memcmp(expected, bytes.subarray(end));
}

/** The text between a right length and a right checksum, or null. */
function checkedText(file: Buffer): string | null {
  if (file.length < TEXT_START + 2 * HASH || file.length > MAX_HEADER_FILE) return null;
  const textEnd = file.length - 2 * HASH;
  if (file.readUInt32BE(MAGIC_LENGTH) !== textEnd - TEXT_START) return null;
  const checksum = sodium.crypto_generichash(HASH, file.subarray(0, textEnd), null);
  if (!sodium.memcmp(checksum, file.subarray(textEnd, textEnd + HASH))) return null;
  try {
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    return decoder.decode(file.subarray(TEXT_START, textEnd));
  } catch {
    return null;
  }
}
