import { stat } from "node:fs/promises";
import { ExpectedError, type ErrorCode } from "#shared/ipc/result.ts";
import { systemCode } from "./fs-errors.ts";
import { isWithin } from "./is-within.ts";

const CODES: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: "backup.destination_full",
  EDQUOT: "backup.destination_full",
  EFBIG: "backup.destination_full",
  EACCES: "backup.destination_not_writable",
  EPERM: "backup.destination_not_writable",
  EROFS: "backup.destination_not_writable",
  ENOENT: "backup.destination_gone",
  ENOTDIR: "backup.destination_gone",
  ENODEV: "backup.destination_gone",
  ENXIO: "backup.destination_gone",
  EIO: "backup.destination_gone",
};

/** Runs `work` on the folder a person chose; its system errors come out as failures to tell them. */
export async function atDestination<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = CODES[systemCode(error) ?? ""];
    throw code === undefined ? error : new ExpectedError(code);
  }
}

/** Errors: `backup.destination_gone` for what is no folder, or no longer. */
export async function checkFolder(folder: string): Promise<void> {
  await atDestination(async () => {
    if (!(await stat(folder)).isDirectory()) throw new ExpectedError("backup.destination_gone");
  });
}

/** A backup in the vault's own folder would be lost with it. Errors: `backup.in_vault`. */
export async function checkOutside(vault: string, folder: string): Promise<void> {
  if (await isWithin(vault, folder)) throw new ExpectedError("backup.in_vault");
}
