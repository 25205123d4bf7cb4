import { rm } from "node:fs/promises";
import { isAbsolute, relative, sep } from "node:path";
import { ExpectedError } from "#shared/ipc/result.ts";
import { replaceFile } from "../lifecycle/durable-file.ts";
import { systemCode, withFolderErrors } from "../lifecycle/fs-errors.ts";

/** Paper in the vault's own folder would travel with each copy of it. */
export function isWithin(vault: string, folder: string): boolean {
  const way = relative(vault, folder);
  // On another drive of Windows, the way is a whole path.
  return !isAbsolute(way) && way.split(sep)[0] !== "..";
}

/** Writes a printed page. Errors: `vault.folder_missing`, `vault.not_writable`, `vault.disk_full`. */
export async function writePaper(folder: string, name: string, pdf: Uint8Array): Promise<void> {
  await withFolderErrors(() =>
    replaceFile(folder, name, pdf).catch((error: unknown) => {
      const isGone = ["ENOENT", "ENOTDIR"].includes(systemCode(error) ?? "");
      throw isGone ? new ExpectedError("vault.folder_missing") : error;
    }),
  );
}

/** Deletes a printed page; false when it is still there. */
export async function removePaper(file: string): Promise<boolean> {
  return rm(file, { force: true }).then(
    () => true,
    () => false,
  );
}
