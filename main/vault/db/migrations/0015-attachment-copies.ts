/**
 * Copies of documents that went out in clear: who took one out is the entry; of which document, and under
 * which name, stands here. No foreign key: the trace outlives the document.
 */
export const sql = `
CREATE TABLE attachment_copy (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  made_at INTEGER NOT NULL,
  attachment INTEGER NOT NULL,
  file_name TEXT NOT NULL
) STRICT;
`;
