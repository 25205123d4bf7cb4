import { z } from "zod";
import { Instant } from "../kernel/dates.ts";
import { datedName, timedName } from "./dated-name.ts";
import { VAULT_EXTENSION } from "./folder-name.ts";

export const BACKUP_EXTENSION = "greffe-backup";

/** What a backup says of itself, under its own encryption. */
export const BackupSummary = z.strictObject({
  vaultId: z.uuid(),
  /** The collective, as the vault called itself then. */
  name: z.string().max(400),
  at: Instant,
  people: z.int().min(0),
  meetings: z.int().min(0),
  entries: z.int().min(0),
  lastEntryAt: Instant.nullable(),
  storeBytes: z.int().min(1),
  /** Those of the documents; none in backups of the first format. */
  files: z.int().min(0).default(0),
  manifestBytes: z.int().min(0).default(0),
  fileBytes: z.int().min(0).default(0),
});
export type BackupSummary = z.infer<typeof BackupSummary>;

/** What follows the summary: the store, the list of files, the files. */
export function contentBytes({ storeBytes, manifestBytes, fileBytes }: BackupSummary): number {
  return storeBytes + manifestBytes + fileBytes;
}

/** `Collectif 2026-11-22 10h05.greffe-backup`: see `timedName`. */
export function backupFileName(name: string, at: Date, copy = 1): string {
  return `${timedName(name, at, copy)}.${BACKUP_EXTENSION}`;
}

/** `Collectif 2026-11-22.greffe`: the folder a backup of that day is restored into. */
export function restoredFolderName(name: string, at: Date, copy = 1): string {
  return `${datedName(name, at, copy)}${VAULT_EXTENSION}`;
}
