import { sodium } from "../keys/sodium.ts";

/*
 * GREFFE-FILE1\n | stream header, 24 | sealed chunks
 *
 * One libsodium secretstream (XChaCha20-Poly1305) under a random key of its own: each chunk of
 * 64 KiB authenticates its place after the one before, the last one that it is the last, and each the
 * vault and the file it is of. So a chunk cannot be altered, dropped, moved, or taken from elsewhere.
 * An empty file is one empty chunk.
 */
export const FILE_MAGIC = Buffer.from("GREFFE-FILE1\n", "latin1");
export const CHUNK_BYTES = 64 * 1024;
export const SEAL_BYTES = sodium.crypto_secretstream_xchacha20poly1305_ABYTES;
export const START_BYTES =
  FILE_MAGIC.length + sodium.crypto_secretstream_xchacha20poly1305_HEADERBYTES;
export const TAG_MORE = sodium.crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
export const TAG_LAST = sodium.crypto_secretstream_xchacha20poly1305_TAG_FINAL;
export const DIGEST_BYTES = 32;

/** Which file of which vault: what every chunk and the file's key are bound to. */
export interface FileOf {
  readonly vaultId: string;
  readonly id: string;
}

export function chunkCount(size: number): number {
  return Math.max(1, Math.ceil(size / CHUNK_BYTES));
}

/** What a file of `size` bytes takes on the disk. */
export function sealedSize(size: number): number {
  return START_BYTES + size + chunkCount(size) * SEAL_BYTES;
}

export function boundTo({ vaultId, id }: FileOf): Uint8Array {
  return sodium.crypto_generichash(32, `greffe.file.1\n${vaultId}\n${id}`, null);
}
