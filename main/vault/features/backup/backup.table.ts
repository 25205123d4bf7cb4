import {
  blob,
  defineTable,
  integer,
  nullable,
  rowNumber,
  text,
  textOf,
} from "#main/vault/db/define-table.ts";
import type { BackupSchedule } from "#shared/domain/vault/backup-schedule.ts";

export const backupSettingsTable = defineTable({
  row: integer,
  id: blob,
  folder: nullable(text),
  schedule: textOf<BackupSchedule>(),
  keep: integer,
});

export const backupTable = defineTable({
  row: rowNumber,
  id: blob,
  made_at: integer,
  verified_at: integer,
  file_name: text,
  size: integer,
  people: integer,
  meetings: integer,
  entries: integer,
  documents: nullable(integer),
});
