import { createReadStream } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import { openPlain } from "#main/vault/folder/plain-file.ts";
import { KIND_BYTES, kindOfFile, type FileKind } from "#shared/domain/imports/file-kind.ts";
import { ExpectedError } from "#shared/ipc/result.ts";

const MAX_BYTES = 1024 ** 3;
const CHUNK = 256 * 1024;

/** Opens a file that somebody chose. Errors: `imports.file_missing`, `…file_unreadable`. */
export async function openToRead(path: string): Promise<FileHandle> {
  try {
    const file = await openPlain(path, "followed");
    if (file === null) throw new ExpectedError("imports.file_unreadable");
    return file;
  } catch (error) {
    throw asReadError(error);
  }
}

/** The size of a file, and what it is. Errors: those of `openToRead`, `imports.file_empty`, `…file_too_large`. */
export async function lookAtFile(path: string): Promise<{ bytes: number; kind: FileKind }> {
  const file = await openToRead(path);
  try {
    const { size } = await file.stat();
    if (size === 0) throw new ExpectedError("imports.file_empty");
    if (size > MAX_BYTES) {
      throw new ExpectedError("imports.file_too_large", { megabytes: MAX_BYTES / 1024 ** 2 });
    }
    const beginning = new Uint8Array(KIND_BYTES);
    const { bytesRead } = await file.read(beginning, 0, KIND_BYTES, 0);
    return { bytes: size, kind: kindOfFile(beginning.subarray(0, bytesRead)) };
  } catch (error) {
    throw asReadError(error);
  } finally {
    await file.close();
  }
}

function asReadError(error: unknown): unknown {
  if (!(error instanceof Error) || !("code" in error) || error instanceof ExpectedError) {
    return error;
  }
  if (error.code === "ENOENT") return new ExpectedError("imports.file_missing");
  if (typeof error.code === "string" && /^E[A-Z]+$/.test(error.code)) {
    return new ExpectedError("imports.file_unreadable");
  }
  return error;
}

/** The bytes of a file, or its first ones, chunk by chunk. */
export async function* chunksOf(path: string, count?: number): AsyncGenerator<Buffer> {
  const stream = createReadStream(path, {
    highWaterMark: CHUNK,
    ...(count === undefined ? {} : { end: count - 1 }),
  });
  try {
    for await (const chunk of stream) yield chunk as Buffer;
  } catch (error) {
    throw asReadError(error);
  }
}
