import { sodium } from "../keys/sodium.ts";
import {
  boundTo,
  chunkCount,
  DIGEST_BYTES,
  FILE_MAGIC,
  TAG_LAST,
  TAG_MORE,
  type FileOf,
} from "./file-format.ts";

/**
 * Encrypts `chunks` of 64 KiB, the last one shorter or empty, `size` bytes in all, and returns the
 * digest of what they held.
 */
export async function* sealFile(
  chunks: AsyncIterable<Uint8Array>,
  size: number,
  key: Uint8Array,
  of: FileOf,
): AsyncGenerator<Uint8Array, Uint8Array> {
  const bound = boundTo(of);
  const hash = sodium.crypto_generichash_init(null, DIGEST_BYTES);
  const { state, header } = sodium.crypto_secretstream_xchacha20poly1305_init_push(key);
  yield Buffer.concat([FILE_MAGIC, header]);
  const last = chunkCount(size);
  let count = 0;
  for await (const chunk of chunks) {
    count += 1;
    sodium.crypto_generichash_update(hash, chunk);
    const tag = count === last ? TAG_LAST : TAG_MORE;
    yield sodium.crypto_secretstream_xchacha20poly1305_push(state, chunk, bound, tag);
  }
  return sodium.crypto_generichash_final(hash, DIGEST_BYTES);
}
