import { mkdir, open } from "node:fs/promises";
import { join } from "node:path";
import { pathIn } from "#main/vault/folder/path-in.ts";
import { contentBytes } from "#shared/domain/vault/backup-file.ts";
import type { Job } from "#main/vault/job.ts";
import { FILES_FOLDER } from "#main/vault/files/vault-files.ts";
import { flushFolder } from "#main/vault/folder/durable-file.ts";
import { readManifest, type Manifest } from "./manifest.ts";
import { PartReader } from "./parts.ts";
import type { OpenBackup } from "./read-container.ts";

/** The content of a backup, read once, in order: the store, the list, the files. */
export interface Content {
  /** Writes the store, still encrypted, to a new file and flushes it. */
  extractStore(path: string): Promise<void>;
  manifest(): Promise<Manifest>;
  /** Writes the listed files, still encrypted, into the folder of a vault, and flushes them. */
  extractFiles(vault: string, manifest: Manifest): Promise<void>;
  /** The next bytes of a file, as they come. */
  part(length: number): AsyncGenerator<Uint8Array>;
}

/**
 * Every piece is proven before it is written. Errors: those of `OpenBackup.pieces`,
 * `backup.damaged_summary`, `job.cancelled`; throws system errors.
 */
export function contentOf(backup: OpenBackup, job: Job, label: string): Content {
  const total = contentBytes(backup.summary);
  let done = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const piece of backup.pieces()) {
      done += piece.length;
      job.report(done, total, label);
      await job.breathe();
      yield piece;
    }
  }
  const reader = new PartReader(counted());
  return {
    extractStore: (path) => writePart(reader, backup.summary.storeBytes, path),
    manifest: () => readManifest(reader, backup.summary),
    async extractFiles(vault, manifest) {
      if (manifest.length === 0) return;
      const folder = join(vault, FILES_FOLDER);
      await mkdir(folder, { mode: 0o700 });
      for (const [id, bytes] of manifest) await writePart(reader, bytes, pathIn(folder, id));
      await flushFolder(folder);
    },
    part: (length) => reader.part(length),
  };
}

async function writePart(reader: PartReader, length: number, path: string): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    for await (const piece of reader.part(length)) await file.writeFile(piece);
    await file.sync();
  } finally {
    await file.close();
  }
}
