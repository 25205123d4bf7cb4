import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { BACKUP_EXTENSION } from "#shared/domain/vault/backup-file.ts";
import { backupsToRemove, type DatedBackup } from "#shared/domain/vault/backup-retention.ts";
import { isAuthentic } from "#main/vault/keys/header-codec.ts";
import type { UnlockedVault } from "#main/vault/opening/unlocked-vault.ts";
import { openContainer } from "./read-container.ts";

interface OwnBackup extends DatedBackup {
  readonly path: string;
}

/**
 * Removes what the rule no longer keeps, of the files that this vault wrote: their header and their
 * summary are proven under its keys, whatever their names say. Any other file stays, and so does one
 * that cannot be read. Returns how many went; a folder that fails leaves them for the next time.
 */
export async function pruneBackups(
  folder: string,
  vault: UnlockedVault,
  key: Uint8Array,
  keep: number,
): Promise<number> {
  const own: OwnBackup[] = [];
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    if (!name.endsWith(`.${BACKUP_EXTENSION}`)) continue;
    const path = join(folder, name);
    const at = await dateOfOwn(path, vault, key).catch(() => null);
    if (at !== null) own.push({ path, at });
  }
  let removed = 0;
  for (const { path } of backupsToRemove(own, keep)) {
    const isGone = await rm(path).then(
      () => true,
      () => false,
    );
    if (isGone) removed += 1;
  }
  return removed;
}

/** When this vault made the backup, or null when it is not of this vault. Errors: those of reading. */
async function dateOfOwn(
  path: string,
  vault: UnlockedVault,
  key: Uint8Array,
): Promise<number | null> {
  const closed = await openContainer(path);
  try {
    if (closed.header.header.vaultId !== vault.vaultId) return null;
    if (!isAuthentic(closed.header.bytes, vault.headerKey)) return null;
    const { summary } = await closed.unlock(key);
    return summary.vaultId === vault.vaultId ? Date.parse(summary.at) : null;
  } finally {
    await closed.close();
  }
}
