import { mkdir, open, rm, type FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { ExpectedError } from "#shared/ipc/result.ts";
import type { Job } from "../job.ts";
import { newId } from "../db/ids.ts";
import { wipe } from "../keys/sodium.ts";
import { flushFolder } from "../folder/durable-file.ts";
import { folderIn } from "../folder/own-parts.ts";
import { openPlain } from "../folder/plain-file.ts";
import { systemCode } from "../folder/fs-errors.ts";
import { sealedSize } from "./file-format.ts";
import { newFileKey, unwrapFileKey, wrapFileKey } from "./file-key.ts";
import { BadFile, openFile } from "./open-file.ts";
import { sealFile } from "./seal-file.ts";
import type { SourceFile } from "./source-file.ts";
import { rename } from "../folder/rename.ts";

export const FILES_FOLDER = "files";
/** What a write under way is called; a kill may leave one. */
export const PARTIAL = ".partial";

/** What the vault keeps of a file, besides its bytes. */
export interface StoredFile {
  readonly id: string;
  /** Of what it holds, in bytes. */
  readonly size: number;
  readonly digest: Uint8Array;
  readonly wrappedKey: Uint8Array;
}

/** Why a file does not read back whole. */
export type FileProblem = "missing" | "cut" | "altered";

export class UnreadableFile extends Error {
  readonly problem: FileProblem;
  constructor(problem: FileProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** The files beside a store, each under a key of its own and a name that says nothing. */
export interface VaultFiles {
  /** The vault's folder, where nothing in clear may be written. */
  readonly vault: string;
  /** Encrypts a file into the vault; it is on the disk, whole, when this resolves. */
  store(source: SourceFile, job: Job, label: string): Promise<StoredFile>;
  /** What a file holds, each chunk proven before it comes. Throws `UnreadableFile`, system errors. */
  read(file: StoredFile): AsyncGenerator<Uint8Array>;
  /** Takes files away for good. What fails is left for the next opening. */
  remove(ids: readonly string[]): Promise<void>;
}

export interface FilesOf {
  /** The vault's folder. */
  readonly path: string;
  readonly vaultId: string;
  readonly fileKey: Uint8Array;
}

/** `parts` is read at each call: the key may be another one after a change of keys. */
export function vaultFiles(parts: FilesOf): VaultFiles {
  const folder = join(parts.path, FILES_FOLDER);
  return {
    vault: parts.path,
    store: (source, job, label) => storeFile(parts, source, job, label),
    read: (file) => readFile(parts, file),
    async remove(ids) {
      if ((await folderIn(parts.path, FILES_FOLDER)) !== "own") return;
      for (const id of ids) await rm(join(folder, id), { force: true }).catch(() => undefined);
      if (ids.length > 0) await flushFolder(folder).catch(() => undefined);
    },
  };
}

async function storeFile(
  { path, vaultId, fileKey }: FilesOf,
  source: SourceFile,
  job: Job,
  label: string,
): Promise<StoredFile> {
  const folder = await filesFolder(path);
  const id = newId();
  const partial = join(folder, `${id}${PARTIAL}`);
  const key = newFileKey();
  try {
    const file = await open(partial, "wx", 0o600);
    let digest: Uint8Array;
    try {
      digest = await writeSealed(file, source, key, { vaultId, id }, job, label);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(partial, join(folder, id));
    await flushFolder(folder);
    const wrappedKey = wrapFileKey(key, fileKey, { vaultId, id });
    return { id, size: source.size, digest, wrappedKey };
  } catch (error) {
    for (const left of [partial, join(folder, id)]) {
      await rm(left, { force: true }).catch(() => undefined);
    }
    throw error;
  } finally {
    wipe(key);
  }
}

async function writeSealed(
  file: FileHandle,
  source: SourceFile,
  key: Uint8Array,
  of: { vaultId: string; id: string },
  job: Job,
  label: string,
): Promise<Uint8Array> {
  const total = sealedSize(source.size);
  const sealed = sealFile(source.chunks(), source.size, key, of);
  let done = 0;
  for (;;) {
    const { value, done: isEnd } = await sealed.next();
    if (isEnd === true) return value;
    await file.writeFile(value);
    done += value.length;
    job.report(done, total, label);
    await job.breathe();
  }
}

/** The folder of files, made when it is first needed. Errors: `vault.damaged` for what is none. */
async function filesFolder(vault: string): Promise<string> {
  const folder = join(vault, FILES_FOLDER);
  const found = await folderIn(vault, FILES_FOLDER);
  if (found === "missing") {
    // Two files may be the first.
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await flushFolder(vault);
  } else if (found === "other") throw new ExpectedError("vault.damaged");
  return folder;
}

async function* readFile(
  { path, vaultId, fileKey }: FilesOf,
  stored: StoredFile,
): AsyncGenerator<Uint8Array> {
  const of = { vaultId, id: stored.id };
  const file = await openSealed(path, stored.id);
  try {
    const { size } = await file.stat();
    if (size < sealedSize(stored.size)) throw new UnreadableFile("cut");
    if (size > sealedSize(stored.size)) throw new UnreadableFile("altered");
    const key = unwrapFileKey(stored.wrappedKey, fileKey, of);
    if (key === null) throw new UnreadableFile("altered");
    try {
      yield* openFile((length) => readNext(file, length), { ...stored, of }, key);
    } finally {
      wipe(key);
    }
  } catch (error) {
    throw error instanceof BadFile ? new UnreadableFile(error.problem) : error;
  } finally {
    await file.close();
  }
}

/** A link or a pipe put in the place of a file, or a link in that of their folder, is not followed. */
async function openSealed(vault: string, id: string): Promise<FileHandle> {
  if ((await folderIn(vault, FILES_FOLDER)) === "other") throw new UnreadableFile("altered");
  const path = join(vault, FILES_FOLDER, id);
  const file = await openPlain(path, "refused").catch((error: unknown) => {
    const code = systemCode(error);
    if (code === "ENOENT" || code === "ENOTDIR") throw new UnreadableFile("missing");
    throw code === null ? error : new UnreadableFile("altered");
  });
  if (file === null) throw new UnreadableFile("altered");
  return file;
}

async function readNext(file: FileHandle, length: number): Promise<Uint8Array> {
  const buffer = Buffer.alloc(length);
  let done = 0;
  while (done < length) {
    const { bytesRead } = await file.read(buffer, done, length - done, null);
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  return buffer.subarray(0, done);
}
