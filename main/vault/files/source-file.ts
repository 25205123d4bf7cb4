import { constants, open, type FileHandle } from "node:fs/promises";
import { MAX_ATTACHMENT_BYTES } from "#shared/domain/attachments/attachment.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { systemCode } from "../folder/fs-errors.ts";
import { CHUNK_BYTES, chunkCount } from "./file-format.ts";

/** A file that a person chose, open, whose size is known. */
export interface SourceFile {
  readonly size: number;
  /** Chunks as `sealFile` takes them. Errors: `attachments.changed_meanwhile`, and those of reading. */
  chunks(): AsyncGenerator<Uint8Array>;
  close(): Promise<void>;
}

/**
 * Opens a plain file to read it. A link is followed, as the person who chose it expects.
 * Errors: `attachments.source_missing`, `attachments.source_unreadable` for what cannot be read or is
 * no plain file, `attachments.too_large`.
 */
export async function openSource(path: string): Promise<SourceFile> {
  // A named pipe must not hold the reader up; Windows has no such flag.
  const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
  const file = await open(path, flags).catch(asSourceError);
  try {
    const found = await file.stat({ bigint: true });
    if (!found.isFile()) throw new ExpectedError("attachments.source_unreadable");
    if (found.size > MAX_ATTACHMENT_BYTES) {
      const megabytes = MAX_ATTACHMENT_BYTES / 1024 ** 2;
      throw new ExpectedError("attachments.too_large", { megabytes });
    }
    const size = Number(found.size);
    return {
      size,
      chunks: () => chunksOf(file, size, found.mtimeNs),
      close: () => file.close(),
    };
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function* chunksOf(
  file: FileHandle,
  size: number,
  modified: bigint,
): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.alloc(CHUNK_BYTES);
  const count = chunkCount(size);
  for (let chunk = 0; chunk < count; chunk += 1) {
    const at = chunk * CHUNK_BYTES;
    const length = Math.min(CHUNK_BYTES, size - at);
    const read = await readAt(file, buffer, at, length);
    if (read !== length) throw new ExpectedError("attachments.changed_meanwhile");
    yield buffer.subarray(0, length);
  }
  const now = await file.stat({ bigint: true });
  if (Number(now.size) !== size || now.mtimeNs !== modified) {
    throw new ExpectedError("attachments.changed_meanwhile");
  }
}

/** A network disk may give less than was asked for, and more when asked again. */
async function readAt(
  file: FileHandle,
  buffer: Buffer,
  at: number,
  length: number,
): Promise<number> {
  let done = 0;
  while (done < length) {
    const { bytesRead } = await file
      .read(buffer, done, length - done, at + done)
      .catch(asSourceError);
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  return done;
}

function asSourceError(error: unknown): never {
  const code = systemCode(error);
  if (code === null) throw error;
  const isGone = code === "ENOENT" || code === "ENOTDIR";
  throw new ExpectedError(isGone ? "attachments.source_missing" : "attachments.source_unreadable");
}
