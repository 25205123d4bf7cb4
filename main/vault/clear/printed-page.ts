import { rm } from "node:fs/promises";
import { ExpectedError } from "#shared/ipc/result.ts";
import { pathIn } from "../folder/path-in.ts";
import type { VaultContext } from "../context.ts";
import { flushFolder, writeNew } from "../folder/durable-file.ts";
import { systemCode, withFolderErrors } from "../folder/fs-errors.ts";
import { rename } from "../folder/rename.ts";
import { withClearFile } from "./with-clear-file.ts";

/** Writes a printed page. Errors: `vault.folder_missing`, `vault.not_writable`, `vault.disk_full`. */
export async function writePrintedPage(
  context: VaultContext,
  folder: string,
  name: string,
  pdf: Uint8Array,
): Promise<void> {
  const write = async (partial: string) => {
    await writeNew(partial, pdf);
    await rename(partial, pathIn(folder, name));
    await flushFolder(folder);
  };
  await withFolderErrors(() =>
    withClearFile(context, folder, write).catch((error: unknown) => {
      const isGone = ["ENOENT", "ENOTDIR"].includes(systemCode(error) ?? "");
      throw isGone ? new ExpectedError("vault.folder_missing") : error;
    }),
  );
}

/** Deletes a printed page; false when it is still there. */
export async function removePrintedPage(file: string): Promise<boolean> {
  return rm(file, { force: true }).then(
    () => true,
    () => false,
  );
}
