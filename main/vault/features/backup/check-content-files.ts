import { ExpectedError } from "#shared/ipc/result.ts";
import { unwrapFileKey } from "#main/vault/files/file-key.ts";
import type { NamedFile } from "#main/vault/files/files.repository.ts";
import { sealedSize } from "#main/vault/files/file-format.ts";
import { BadFile, openFile } from "#main/vault/files/open-file.ts";
import { wipe } from "#main/vault/keys/sodium.ts";
import type { Content } from "./extract.ts";
import type { Manifest } from "./manifest.ts";
import { PartReader } from "./parts.ts";

/** What opens the files of a vault. */
export interface FileKeys {
  readonly vaultId: string;
  readonly fileKey: Uint8Array;
}

/**
 * Decrypts every file of a backup as it is read, without writing it anywhere. Returns how many of
 * `known` do not read back whole: such a file was damaged in the vault already, as its pieces are
 * those that were written. Errors: `backup.not_verified` for a file that the store does not know.
 */
export async function countLost(
  content: Content,
  manifest: Manifest,
  known: readonly NamedFile[],
  keys: FileKeys,
): Promise<number> {
  const byId = new Map(known.map((file) => [file.id, file]));
  let lost = known.length - manifest.length;
  for (const [id, bytes] of manifest) {
    const file = byId.get(id);
    if (file === undefined || bytes !== sealedSize(file.size)) {
      throw new ExpectedError("backup.not_verified");
    }
    if (!(await isWhole(content.part(bytes), file, keys))) lost += 1;
  }
  return lost;
}

async function isWhole(
  part: AsyncGenerator<Uint8Array>,
  file: NamedFile,
  { vaultId, fileKey }: FileKeys,
): Promise<boolean> {
  const of = { vaultId, id: file.id };
  const key = unwrapFileKey(file.wrappedKey, fileKey, of);
  if (key === null) {
    await drain(part);
    return false;
  }
  try {
    const reader = new PartReader(part);
    await drain(openFile((length) => reader.bytes(length), { ...file, of }, key));
    return true;
  } catch (error) {
    if (!(error instanceof BadFile)) throw error;
    // The next file begins where this one ends, whether it was good or not.
    await drain(part);
    return false;
  } finally {
    wipe(key);
  }
}

async function drain(pieces: AsyncGenerator<Uint8Array>): Promise<void> {
  while ((await pieces.next()).done !== true);
}
