import { sodium } from "#main/vault/keys/sodium.ts";

/*
 * GREFFE-BACKUP2\n | length of the header, 4 bytes, big-endian | the vault's header file
 * | length of the sealed summary, 4 | stream header, 24 | sealed summary | sealed pieces of the content
 *
 * The content is the store, the list of the files of its documents, and those files, one after the
 * other. The first format had the store only, and is read as one without files.
 *
 * Everything after the stream header is one libsodium secretstream (XChaCha20-Poly1305): each piece
 * authenticates its place after the one before, the last one that it is the last, and each the hash of
 * all that stands before the stream. So a piece cannot be altered, dropped, moved or taken from another
 * backup. The store and the files in it are ciphertext already, under other keys.
 * Later formats keep `GREFFE-BACKUP<n>\n`, so that this version can name what it cannot read.
 */
const FORMAT = 2;
export const BACKUP_MAGIC = `GREFFE-BACKUP${FORMAT}\n`;
/** What every format begins with. */
export const MAGIC_START = "GREFFE-BACKUP";
const ANY_MAGIC = /^GREFFE-BACKUP([1-9]\d{0,3})\n/;

export const PIECE_BYTES = 64 * 1024;
export const SEAL_BYTES = sodium.crypto_secretstream_xchacha20poly1305_ABYTES;
export const STREAM_HEADER_BYTES = sodium.crypto_secretstream_xchacha20poly1305_HEADERBYTES;
export const TAG_MORE = sodium.crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
export const TAG_LAST = sodium.crypto_secretstream_xchacha20poly1305_TAG_FINAL;
/** A summary is some 400 bytes; a name in four-byte letters makes it 2,000. */
export const MAX_SUMMARY_BYTES = 8 * 1024;

const KEY_BYTES = 32;
const HASH_BYTES = 32;

/** The key of a vault's backups. The caller wipes it. */
export function backupKeyOf(fileKey: Uint8Array): Uint8Array {
  return sodium.crypto_kdf_derive_from_key(KEY_BYTES, 1, "grf-bkup", fileKey);
}

/** The format that the first bytes of a file tell, or null for what never was a backup. */
export function formatOf(start: Buffer): "ours" | "newer" | null {
  const magic = ANY_MAGIC.exec(start.toString("latin1", 0, 24));
  if (magic === null) return null;
  return Number(magic[1]) > FORMAT ? "newer" : "ours";
}

/** What every piece is bound to. */
export function boundTo(before: Uint8Array): Uint8Array {
  return sodium.crypto_generichash(HASH_BYTES, before, null);
}

export function lengthBytes(length: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(length);
  return bytes;
}

/** How many pieces this many bytes make. */
export function pieceCount(bytes: number): number {
  return Math.ceil(bytes / PIECE_BYTES);
}
