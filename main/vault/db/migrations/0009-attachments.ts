import { attachmentTable } from "#main/vault/features/attachments/attachments.table.ts";
import { storedFileTable } from "#main/vault/files/files.table.ts";

/**
 * Encrypted files beside the store, and the documents of a meeting. A file's row stays when its
 * document is removed: undo needs its key, and a change of keys puts it over with the others.
 */
export const sql = `
CREATE TABLE stored_file (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  size INTEGER NOT NULL,
  digest BLOB NOT NULL,
  wrapped_key BLOB NOT NULL,
  stored_at INTEGER NOT NULL
) STRICT;

CREATE TABLE attachment (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  meeting INTEGER NOT NULL REFERENCES meeting (row),
  file INTEGER NOT NULL UNIQUE REFERENCES stored_file (row),
  name TEXT NOT NULL,
  added_at INTEGER NOT NULL
) STRICT;

CREATE INDEX attachment_by_meeting ON attachment (meeting, added_at);
`;

export const tables = { attachment: attachmentTable, stored_file: storedFileTable };

export const schema = "9205ccc351d46dc98ad4eab0ed3c316e8dcec5587d1637dcc330eb67b0ec73be";
