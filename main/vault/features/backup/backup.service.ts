import { isBackupDue, isBackupOld } from "#shared/domain/vault/backup-schedule.ts";
import type { Output, ParsedInput } from "#shared/ipc/contract.ts";
import type { OpenVault } from "#main/vault/opening/open-vault.ts";
import {
  findBackupSettings,
  findLastBackup,
  updateBackupSettings,
  type BackupSettings,
  type StoredBackup,
} from "./backup.repository.ts";
import { openContainer } from "./read-container.ts";
import type { Header } from "#shared/domain/vault/header.ts";
import { checkFolder, checkOutside } from "#main/vault/folder/destination.ts";

/** How old the last verified backup is, and how they are made. */
export async function backupStatus({ context }: OpenVault): Promise<Output<"backup.status">> {
  const { read } = context;
  const { folder, schedule, keep } = await findBackupSettings(read);
  const last = await findLastBackup(read);
  const lastAt = last?.made_at ?? null;
  const time = context.now().getTime();
  return {
    last: last === null ? null : asVerified(last),
    isOld: isBackupOld(lastAt, time),
    isDue: folder !== null && isBackupDue(schedule, lastAt, time),
    folder,
    schedule,
    keep,
  };
}

/** The header that a backup holds; nothing is proven of it. Errors: those of `openContainer`. */
export async function headerOfBackup(file: string): Promise<Header> {
  const closed = await openContainer(file);
  await closed.close();
  return closed.header.header;
}

/** Errors: `backup.in_vault`, `backup.destination_gone`. */
export async function changeBackupSettings(
  { context, unlocked }: OpenVault,
  input: ParsedInput<"backup.changeSettings">,
): Promise<{ seq: number | null }> {
  const change = await settingsOf(input, async (ref) => {
    const folder = context.path(ref);
    await checkOutside(unlocked.path, folder);
    await checkFolder(folder);
    return folder;
  });
  if (Object.keys(change).length === 0) return { seq: null };
  const { seq } = await context.writeIfChanged("vault.changeBackups", ({ db }) =>
    updateBackupSettings(db, change),
  );
  return { seq };
}

async function settingsOf(
  { folder, schedule, keep }: ParsedInput<"backup.changeSettings">,
  pathOf: (ref: string) => Promise<string>,
): Promise<Partial<BackupSettings>> {
  return {
    ...(folder === undefined ? {} : { folder: await pathOf(folder) }),
    ...(schedule === undefined ? {} : { schedule }),
    ...(keep === undefined ? {} : { keep }),
  };
}

function asVerified(backup: StoredBackup): NonNullable<Output<"backup.status">["last"]> {
  const { people, meetings, entries, documents, size } = backup;
  const at = new Date(backup.made_at).toISOString();
  return { at, fileName: backup.file_name, size, people, meetings, entries, documents };
}
