import { sodium } from "../keys/sodium.ts";
import {
  boundTo,
  CHUNK_BYTES,
  chunkCount,
  DIGEST_BYTES,
  FILE_MAGIC,
  SEAL_BYTES,
  START_BYTES,
  TAG_LAST,
  TAG_MORE,
  type FileOf,
} from "./file-format.ts";

/** A file is not what was sealed: shorter, or something else. */
export class BadFile extends Error {
  readonly problem: "cut" | "altered";
  constructor(problem: "cut" | "altered") {
    super(problem);
    this.problem = problem;
  }
}

export interface Sealed {
  readonly of: FileOf;
  /** Of what it holds. */
  readonly size: number;
  readonly digest: Uint8Array;
}

/** Gives the next `length` bytes, or fewer at the end. */
export type ReadNext = (length: number) => Promise<Uint8Array>;

/**
 * Decrypts a file chunk by chunk; nothing comes out before it is proven. What was read counts only
 * once the last chunk came and the digest was the one expected. Throws `BadFile`.
 */
export async function* openFile(
  next: ReadNext,
  { of, size, digest }: Sealed,
  key: Uint8Array,
): AsyncGenerator<Uint8Array> {
  const start = await exactly(next, START_BYTES);
  if (!FILE_MAGIC.equals(start.subarray(0, FILE_MAGIC.length))) throw new BadFile("altered");
  const state = sodium.crypto_secretstream_xchacha20poly1305_init_pull(
    start.subarray(FILE_MAGIC.length),
    key,
  );
  const bound = boundTo(of);
  const hash = sodium.crypto_generichash_init(null, DIGEST_BYTES);
  const count = chunkCount(size);
  for (let chunk = 1; chunk <= count; chunk += 1) {
    const length = chunk < count ? CHUNK_BYTES : size - (count - 1) * CHUNK_BYTES;
    const sealed = await exactly(next, length + SEAL_BYTES);
    const pulled = sodium.crypto_secretstream_xchacha20poly1305_pull(state, sealed, bound);
    const tag = chunk < count ? TAG_MORE : TAG_LAST;
    if (pulled === false || pulled.tag !== tag) throw new BadFile("altered");
    sodium.crypto_generichash_update(hash, pulled.message);
    yield pulled.message;
  }
  const found = sodium.crypto_generichash_final(hash, DIGEST_BYTES);
  if (!sodium.memcmp(found, digest)) throw new BadFile("altered");
}

async function exactly(next: ReadNext, length: number): Promise<Uint8Array> {
  const bytes = await next(length);
  if (bytes.length !== length) throw new BadFile("cut");
  return bytes;
}
