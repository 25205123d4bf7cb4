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
