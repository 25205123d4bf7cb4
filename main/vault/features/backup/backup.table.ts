import type { Generated } from "kysely";
import type { BackupSchedule } from "#shared/domain/vault/backup-schedule.ts";

export interface BackupSettingsTable {
  row: number;
  id: Uint8Array;
  folder: string | null;
  schedule: BackupSchedule;
  keep: number;
}

export interface BackupTable {
  row: Generated<number>;
  id: Uint8Array;
  made_at: number;
  verified_at: number;
  file_name: string;
  size: number;
  people: number;
  meetings: number;
  entries: number;
  documents: number | null;
}
