import { open, type FileHandle } from "node:fs/promises";
import type { BackupSummary } from "#shared/domain/vault/backup-file.ts";
import { canonicalJson } from "#shared/domain/vault/canonical-json.ts";
import type { Job } from "../context.ts";
import { sodium } from "../keys/sodium.ts";
import {
  BACKUP_MAGIC,
  boundTo,
  lengthBytes,
  MAX_SUMMARY_BYTES,
  PIECE_BYTES,
  SEAL_BYTES,
  TAG_LAST,
  TAG_MORE,
} from "./container.ts";

export interface BackupContent {
  /** The vault's header, as its file holds it. */
  readonly header: Uint8Array;
  readonly summary: BackupSummary;
  /** Where the encrypted store lies, `summary.storeBytes` long. */
  readonly storePath: string;
}

/**
 * Writes a backup to a new file and flushes it. Returns its size in bytes. Throws system errors, and
 * `job.cancelled`; what was written so far is the caller's to remove.
 */
export async function writeContainer(
  path: string,
  content: BackupContent,
  key: Uint8Array,
  job: Job,
): Promise<number> {
  const store = await open(content.storePath, "r");
  try {
    const file = await open(path, "wx", 0o600);
    try {
      const size = await writeAll(file, store, content, key, job);
      await file.sync();
      return size;
    } finally {
      await file.close();
    }
  } finally {
    await store.close();
  }
}

async function writeAll(
  file: FileHandle,
  store: FileHandle,
  { header, summary }: BackupContent,
  key: Uint8Array,
  job: Job,
): Promise<number> {
  const text = Buffer.from(canonicalJson(summary), "utf8");
  const summaryBytes = text.length + SEAL_BYTES;
  if (summaryBytes > MAX_SUMMARY_BYTES) throw new RangeError("the summary is too long");
  const stream = sodium.crypto_secretstream_xchacha20poly1305_init_push(key);
  const before = Buffer.concat([
    Buffer.from(BACKUP_MAGIC, "latin1"),
    lengthBytes(header.length),
    header,
    lengthBytes(summaryBytes),
    stream.header,
  ]);
  const bound = boundTo(before);
  const seal = (piece: Uint8Array, tag: number): Uint8Array =>
    sodium.crypto_secretstream_xchacha20poly1305_push(stream.state, piece, bound, tag);

  await file.writeFile(before);
  await file.writeFile(seal(text, TAG_MORE));
  let size = before.length + summaryBytes;
  const buffer = Buffer.alloc(PIECE_BYTES);
  for (let done = 0; done < summary.storeBytes;) {
    const length = Math.min(PIECE_BYTES, summary.storeBytes - done);
    const { bytesRead } = await store.read(buffer, 0, length, done);
    if (bytesRead !== length) throw new Error("the copy of the store is shorter than it was");
    done += length;
    const tag = done === summary.storeBytes ? TAG_LAST : TAG_MORE;
    const sealed = seal(buffer.subarray(0, length), tag);
    await file.writeFile(sealed);
    size += sealed.length;
    job.report(done, summary.storeBytes, "backup_write");
    await job.breathe();
  }
  return size;
}
