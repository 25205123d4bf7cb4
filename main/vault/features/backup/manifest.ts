import { lstat } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { ExpectedError } from "#shared/ipc/result.ts";
import { sealedSize } from "#main/vault/files/file-format.ts";
import type { NamedFile } from "#main/vault/files/files.repository.ts";
import { FILES_FOLDER } from "#main/vault/files/vault-files.ts";
import { folderIn } from "#main/vault/folder/own-parts.ts";
import type { PartReader } from "./parts.ts";

/** The files that follow the store in a backup: what each is called on the disk, and its bytes there. */
const Manifest = z.array(z.tuple([z.uuid(), z.int().min(1)]));
export type Manifest = z.infer<typeof Manifest>;

/** More than a hundred thousand files. */
const MOST_BYTES = 8 * 1024 * 1024;

/** The files of a vault that are there and as long as they should be; the others are lost already. */
export async function manifestOf(vault: string, files: readonly NamedFile[]): Promise<Manifest> {
  const manifest: Manifest = [];
  if ((await folderIn(vault, FILES_FOLDER)) !== "own") return manifest;
  for (const { id, size } of files) {
    const found = await lstat(join(vault, FILES_FOLDER, id)).catch(() => null);
    if (found?.isFile() === true && found.size === sealedSize(size))
      manifest.push([id, found.size]);
  }
  return manifest;
}

export function manifestBytes(manifest: Manifest): Buffer {
  return Buffer.from(JSON.stringify(manifest), "utf8");
}

/** Errors: `backup.damaged_summary` for one that does not fit what the summary says. */
export async function readManifest(
  reader: PartReader,
  summary: { manifestBytes: number; fileBytes: number; files: number },
): Promise<Manifest> {
  if (summary.manifestBytes === 0) return [];
  if (summary.manifestBytes > MOST_BYTES) throw new ExpectedError("backup.damaged_summary");
  const manifest = parse((await reader.bytes(summary.manifestBytes)).toString("utf8"));
  const bytes = manifest?.reduce((sum, [, length]) => sum + length, 0);
  if (manifest === null || manifest.length !== summary.files || bytes !== summary.fileBytes) {
    throw new ExpectedError("backup.damaged_summary");
  }
  return manifest;
}

function parse(text: string): Manifest | null {
  try {
    const value: unknown = JSON.parse(text);
    return Manifest.safeParse(value).data ?? null;
  } catch {
    return null;
  }
}
