import { open, type FileHandle } from "node:fs/promises";
import { contentBytes, type BackupSummary } from "#shared/domain/vault/backup-file.ts";
import { canonicalJson } from "#shared/domain/vault/canonical-json.ts";
import type { Job } from "#main/vault/job.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { sodium } from "#main/vault/keys/sodium.ts";
import { openPlain } from "#main/vault/folder/plain-file.ts";
import { systemCode } from "#main/vault/folder/fs-errors.ts";
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

/** Bytes, or a file of exactly so many of them. */
export type ContentPart =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "file"; readonly path: string; readonly bytes: number };

export interface BackupContent {
  /** The vault's header, as its file holds it. */
  readonly header: Uint8Array;
  readonly summary: BackupSummary;
  /** What follows it, in order. */
  readonly parts: readonly ContentPart[];
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
  const file = await open(path, "wx", 0o600);
  try {
    const size = await writeAll(file, content, key, job);
    await file.sync();
    return size;
  } finally {
    await file.close();
  }
}

async function writeAll(
  file: FileHandle,
  { header, summary, parts }: BackupContent,
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
  const total = contentBytes(summary);
  let done = 0;
  for await (const piece of piecesOf(parts)) {
    done += piece.length;
    const sealed = seal(piece, done === total ? TAG_LAST : TAG_MORE);
    await file.writeFile(sealed);
    size += sealed.length;
    job.report(done, total, "backup_write");
    await job.breathe();
  }
  if (done !== total) throw new Error("what is saved is not as long as its summary says");
  return size;
}

/** All the parts, one after the other, cut into full pieces; the last one may be shorter. */
async function* piecesOf(parts: readonly ContentPart[]): AsyncGenerator<Uint8Array> {
  const piece = Buffer.alloc(PIECE_BYTES);
  let filled = 0;
  for (const part of parts) {
    for await (const bytes of bytesOf(part)) {
      for (let at = 0; at < bytes.length;) {
        const taken = bytes.subarray(at, at + PIECE_BYTES - filled);
        piece.set(taken, filled);
        filled += taken.length;
        at += taken.length;
        if (filled < PIECE_BYTES) continue;
        yield piece;
        filled = 0;
      }
    }
  }
  if (filled > 0) yield piece.subarray(0, filled);
}

/** Errors: `backup.not_verified` for a file that went, or became shorter, since it was looked at. */
async function* bytesOf(part: ContentPart): AsyncGenerator<Uint8Array> {
  if (part.kind === "bytes") {
    yield part.bytes;
    return;
  }
  const file = await openPlain(part.path, "refused").catch((error: unknown) => {
    const isGone = ["ENOENT", "ELOOP"].includes(systemCode(error) ?? "");
    throw isGone ? new ExpectedError("backup.not_verified") : error;
  });
  if (file === null) throw new ExpectedError("backup.not_verified");
  try {
    const buffer = Buffer.alloc(PIECE_BYTES);
    for (let done = 0; done < part.bytes;) {
      const length = Math.min(PIECE_BYTES, part.bytes - done);
      const { bytesRead } = await file.read(buffer, 0, length, done);
      if (bytesRead === 0) throw new ExpectedError("backup.not_verified");
      done += bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
