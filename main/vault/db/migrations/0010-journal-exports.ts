import { journalExportTable } from "#main/vault/features/journal-export/export.table.ts";

/** The journal's exports: who took what out is the entry; why, and which file, stands here. */
export const sql = `
CREATE TABLE journal_export (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  made_at INTEGER NOT NULL,
  reason TEXT NOT NULL,
  from_at INTEGER,
  until_at INTEGER,
  first_seq INTEGER NOT NULL,
  entries INTEGER NOT NULL,
  contents TEXT NOT NULL CHECK (contents IN ('with', 'without')),
  file_name TEXT NOT NULL,
  digest BLOB NOT NULL
) STRICT;
`;

export const tables = { journal_export: journalExportTable };

export const schema = "52d800c825040f4655990168ab1721dd4346694bde76581866e74c4130d3ae3e";
