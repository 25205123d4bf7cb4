import { ExpectedError } from "#shared/ipc/result.ts";
import type { Job } from "#main/vault/job.ts";
import { listFiles } from "#main/vault/files/files.repository.ts";
import type { UnlockedVault } from "#main/vault/opening/unlocked-vault.ts";
import { countLost } from "./check-content-files.ts";
import { checkStore, withCopiedStore } from "./check-store.ts";
import { contentOf } from "./extract.ts";
import { openContainer } from "./read-container.ts";

/**
 * Reads a backup that was just written as a restore would, with the store put at `storePath` and the
 * files nowhere. Returns how many files of the vault do not read back whole.
 * Errors: `backup.not_verified`, `job.cancelled`.
 */
export async function verifyWritten(
  unlocked: UnlockedVault,
  file: string,
  storePath: string,
  key: Uint8Array,
  job: Job,
): Promise<{ filesLost: number }> {
  const closed = await openContainer(file).catch(notVerified);
  try {
    const content = contentOf(await closed.unlock(key), job, "backup_verify");
    await content.extractStore(storePath);
    const manifest = await content.manifest();
    return await withCopiedStore(storePath, unlocked.databaseKey, async (db) => {
      const { vaultId, header, keyMark } = unlocked;
      const claimed = { vaultId, root: header.root, keyMark };
      const filesLost = await countLost(content, manifest, listFiles(db), unlocked);
      const { findings } = await checkStore(db, claimed, job, false);
      if (findings.length > 0) throw new ExpectedError("backup.not_verified");
      return { filesLost };
    });
  } catch (error) {
    return notVerified(error);
  } finally {
    await closed.close();
  }
}

/** What the file failed on matters less than that it cannot be counted on. */
function notVerified(error: unknown): never {
  const isFile = error instanceof ExpectedError && error.code.startsWith("backup.");
  const isStore = error instanceof ExpectedError && error.code === "vault.store_damaged";
  throw isFile || isStore ? new ExpectedError("backup.not_verified") : error;
}
