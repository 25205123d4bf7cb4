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
