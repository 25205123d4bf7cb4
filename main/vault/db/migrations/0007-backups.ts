import { backupSettingsTable, backupTable } from "#main/vault/features/backup/backup.table.ts";

/** How backups are made, and those that were: written whole, read back and found good. */
export const sql = `
CREATE TABLE backup_settings (
  row INTEGER PRIMARY KEY CHECK (row = 1),
  id BLOB NOT NULL UNIQUE,
  folder TEXT,
  schedule TEXT NOT NULL,
  keep INTEGER NOT NULL
) STRICT;

CREATE TABLE backup (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  made_at INTEGER NOT NULL,
  verified_at INTEGER NOT NULL,
  file_name TEXT NOT NULL,
  size INTEGER NOT NULL,
  people INTEGER NOT NULL,
  meetings INTEGER NOT NULL,
  entries INTEGER NOT NULL
) STRICT;

CREATE INDEX backup_by_date ON backup (made_at);
`;

export const tables = { backup_settings: backupSettingsTable, backup: backupTable };

export const schema = "f6b0277a9a32b11c5c12e07515b013f7c2616ef382e7a6414c17decc752d218d";
