import { chmod, constants, copyFile, lstat, rm } from "node:fs/promises";
import { join } from "node:path";
import { makeTemporaryFolder } from "#main/temporary-folder.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { systemCode, withFolderErrors } from "../folder/fs-errors.ts";
import { lockHolder } from "../folder/instance-lock.ts";

/*
 * The engine opens no store with a log where nothing can be written: it wants its index beside (SQLITE_CANTOPEN,
 * https://www.sqlite.org/wal.html#read_only_databases), and `immutable`, which does without, is of a URI, which
 * the binding is compiled without (SQLITE_USE_URI=0); besides, it would pass over what the log holds. So what
 * lies on the medium is copied as it is, encrypted, to where it can be written.
 */
const STORE = "store.db";
const FILES = [STORE, `${STORE}-wal`, `${STORE}-journal`] as const;

/** The store of a medium that takes no writing, as it was when the vault was opened. */
export interface ReadCopy {
  readonly store: string;
  remove(): Promise<void>;
}

/**
 * Copies the store, and what a kill left of its log, into a folder of this process. The documents stay where
 * they are. Errors: `vault.disk_full`; `vault.in_use` where another computer writes to it meanwhile.
 */
export async function copyToRead(vault: string): Promise<ReadCopy> {
  const folder = await withFolderErrors(() => makeTemporaryFolder("read"));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    await withFolderErrors(async () => {
      const before = await marksOf(vault);
      for (const name of FILES) await copyOne(join(vault, name), join(folder, name));
      if ((await marksOf(vault)) === before) return;
      // A share that only this computer may not write to: what was copied may be of two moments.
      throw new ExpectedError("vault.in_use", { holder: (await lockHolder(vault))?.holder ?? "?" });
    });
  } catch (error) {
    await remove();
    throw error;
  }
  return { store: join(folder, STORE), remove };
}

/** One that is not there is not copied: a missing store is named by whoever opens it. */
async function copyOne(from: string, to: string): Promise<void> {
  try {
    await copyFile(from, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  } catch (error) {
    if (systemCode(error) === "ENOENT") return;
    throw error;
  }
  // It comes with the medium's rights, which may be to read only.
  await chmod(to, 0o600);
}

async function marksOf(vault: string): Promise<string> {
  const marks = FILES.map(async (name) => {
    const found = await lstat(join(vault, name), { bigint: true }).catch(() => null);
    return found === null ? "" : `${found.ino}:${found.mtimeNs}:${found.size}`;
  });
  return (await Promise.all(marks)).join(" ");
}
