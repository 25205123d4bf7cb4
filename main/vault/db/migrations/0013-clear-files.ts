/**
 * What is being written in clear outside the vault, from before its first byte until it has its own name
 * or is gone: a kill leaves a row, and by it the next opening finds the file.
 */
export const sql = `
CREATE TABLE clear_file (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  folder TEXT NOT NULL,
  machine TEXT NOT NULL
) STRICT;
`;
