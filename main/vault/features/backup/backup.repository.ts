import { DEFAULT_BACKUP_KEEP, type BackupSchedule } from "#shared/domain/vault/backup-schedule.ts";
import type { ReadDb, WriteDb } from "#main/vault/db/handles.ts";
import { newId, toBlob } from "#main/vault/db/ids.ts";

export interface BackupSettings {
  readonly folder: string | null;
  readonly schedule: BackupSchedule;
  readonly keep: number;
}

const DEFAULTS: BackupSettings = { folder: null, schedule: "off", keep: DEFAULT_BACKUP_KEEP };

export async function findBackupSettings(db: ReadDb): Promise<BackupSettings> {
  const row = await db
    .selectFrom("backup_settings")
    .select(["folder", "schedule", "keep"])
    .executeTakeFirst();
  return row ?? DEFAULTS;
}

export async function updateBackupSettings(
  db: WriteDb,
  change: Partial<BackupSettings>,
): Promise<void> {
  const known = await db.selectFrom("backup_settings").select("row").executeTakeFirst();
  if (known === undefined) {
    await db
      .insertInto("backup_settings")
      .values({ row: 1, id: toBlob(newId()), ...DEFAULTS, ...change })
      .execute();
    return;
  }
  await db.updateTable("backup_settings").set(change).where("row", "=", 1).execute();
}

/** A verified backup; instants in milliseconds, size in bytes. */
export interface StoredBackup {
  readonly made_at: number;
  readonly verified_at: number;
  readonly file_name: string;
  readonly size: number;
  readonly people: number;
  readonly meetings: number;
  readonly entries: number;
  /** Null of one made before they were counted. */
  readonly documents: number | null;
}

export async function findLastBackup(db: ReadDb): Promise<StoredBackup | null> {
  const row = await db
    .selectFrom("backup")
    .select([
      "made_at",
      "verified_at",
      "file_name",
      "size",
      "people",
      "meetings",
      "entries",
      "documents",
    ])
    .orderBy("made_at", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

export async function insertBackup(db: WriteDb, backup: StoredBackup): Promise<void> {
  await db
    .insertInto("backup")
    .values({ id: toBlob(newId()), ...backup })
    .execute();
}
