import type { FileHandle } from "node:fs/promises";
import type { StateAddress } from "libsodium-wrappers-sumo";
import { BackupSummary, contentBytes } from "#shared/domain/vault/backup-file.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { decodeHeader, MAX_HEADER_FILE } from "#main/vault/keys/header-codec.ts";
import type { ValidHeader } from "#main/vault/keys/header-file.ts";
import { sodium } from "#main/vault/keys/sodium.ts";
import { openPlain } from "#main/vault/folder/plain-file.ts";
import { systemCode } from "#main/vault/folder/fs-errors.ts";
import {
  BACKUP_MAGIC,
  boundTo,
  formatOf,
  MAGIC_START,
  MAX_SUMMARY_BYTES,
  PIECE_BYTES,
  pieceCount,
  SEAL_BYTES,
  STREAM_HEADER_BYTES,
  TAG_LAST,
  TAG_MORE,
} from "./container.ts";

/** A backup's file, as far as it can be read without a key. */
export interface ClosedBackup {
  readonly header: ValidHeader;
  /** Errors: `backup.damaged_summary`, `backup.truncated`, `backup.damaged_content`. */
  unlock(key: Uint8Array): Promise<OpenBackup>;
  close(): Promise<void>;
}

export interface OpenBackup {
  readonly summary: BackupSummary;
  /**
   * The content, piece by piece, each proven as it comes; read once.
   * Errors: `backup.damaged_content` with `piece` and `pieces`, `backup.truncated`.
   */
  pieces(): AsyncGenerator<Uint8Array>;
}

/**
 * Opens a backup's file. Nothing in it is believed before it is proven, and no length is taken before
 * it is checked.
 * Errors: `backup.file_gone`, `backup.not_a_backup`, `backup.newer_format`, `backup.truncated`,
 * `backup.damaged_header`.
 */
export async function openContainer(path: string): Promise<ClosedBackup> {
  const file = await openFile(path);
  try {
    return await readStart(file);
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function openFile(path: string): Promise<FileHandle> {
  const file = await openPlain(path, "followed").catch((error: unknown) => {
    throw systemCode(error) === null ? error : new ExpectedError("backup.file_gone");
  });
  if (file === null) throw new ExpectedError("backup.not_a_backup");
  return file;
}

async function readStart(file: FileHandle): Promise<ClosedBackup> {
  const { size } = await file.stat();
  const magicBytes = BACKUP_MAGIC.length;
  const start = await readAt(file, 0, Math.min(size, magicBytes + 4));
  const format = formatOf(start);
  if (format === "newer") throw new ExpectedError("backup.newer_format");
  if (format === null) {
    const isCut =
      size > 0 && MAGIC_START.startsWith(start.toString("latin1", 0, MAGIC_START.length));
    throw new ExpectedError(isCut ? "backup.truncated" : "backup.not_a_backup");
  }
  const headerBytes = lengthIn(start, magicBytes);
  if (headerBytes > MAX_HEADER_FILE) throw new ExpectedError("backup.damaged_header");
  const beforeBytes = magicBytes + 4 + headerBytes + 4 + STREAM_HEADER_BYTES;
  const before = await readAt(file, 0, beforeBytes);
  const decoded = decodeHeader(before.subarray(magicBytes + 4, magicBytes + 4 + headerBytes));
  if (decoded.kind === "newer" && decoded.intact) throw new ExpectedError("backup.newer_format");
  if (decoded.kind !== "valid") throw new ExpectedError("backup.damaged_header");
  const summaryBytes = lengthIn(before, magicBytes + 4 + headerBytes);
  if (summaryBytes <= SEAL_BYTES || summaryBytes > MAX_SUMMARY_BYTES) {
    throw new ExpectedError("backup.damaged_summary");
  }
  return {
    header: decoded,
    unlock: (key) => unlock(file, size, before, summaryBytes, key),
    close: () => file.close(),
  };
}

async function unlock(
  file: FileHandle,
  size: number,
  before: Buffer,
  summaryBytes: number,
  key: Uint8Array,
): Promise<OpenBackup> {
  const streamHeader = before.subarray(before.length - STREAM_HEADER_BYTES);
  const state = sodium.crypto_secretstream_xchacha20poly1305_init_pull(streamHeader, key);
  const bound = boundTo(before);
  const sealed = await readAt(file, before.length, summaryBytes);
  const text = pull(state, sealed, bound, TAG_MORE);
  const summary = text === null ? null : parseSummary(text);
  if (summary === null) throw new ExpectedError("backup.damaged_summary");

  const start = before.length + summaryBytes;
  const bytes = contentBytes(summary);
  const pieces = pieceCount(bytes);
  const end = start + bytes + pieces * SEAL_BYTES;
  if (size < end) throw new ExpectedError("backup.truncated");
  if (size > end) throw new ExpectedError("backup.damaged_content", { piece: pieces, pieces });
  return {
    summary,
    async *pieces() {
      let at = start;
      for (let piece = 1; piece <= pieces; piece += 1) {
        const length = Math.min(PIECE_BYTES + SEAL_BYTES, end - at);
        const tag = piece === pieces ? TAG_LAST : TAG_MORE;
        const plain = pull(state, await readAt(file, at, length), bound, tag);
        if (plain === null) throw new ExpectedError("backup.damaged_content", { piece, pieces });
        at += length;
        yield plain;
      }
    },
  };
}

/** Null when a piece is not the next one of its stream, or not at the end where it should be. */
function pull(
  state: StateAddress,
  sealed: Uint8Array,
  bound: Uint8Array,
  tag: number,
): Uint8Array | null {
  const pulled = sodium.crypto_secretstream_xchacha20poly1305_pull(state, sealed, bound);
  return pulled === false || pulled.tag !== tag ? null : pulled.message;
}

function parseSummary(text: Uint8Array): BackupSummary | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(text).toString("utf8"));
    return BackupSummary.safeParse(value).data ?? null;
  } catch {
    return null;
  }
}

function lengthIn(bytes: Buffer, at: number): number {
  if (bytes.length < at + 4) throw new ExpectedError("backup.truncated");
  return bytes.readUInt32BE(at);
}

async function readAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, at);
  if (bytesRead !== length) throw new ExpectedError("backup.truncated");
  return buffer;
}
