import { attachmentCopyTable } from "#main/vault/features/attachments/attachment-copy.table.ts";

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

export const tables = { attachment_copy: attachmentCopyTable };

export const schema = "458cff98faee7880f35aa88d114fe23f47d748361d9ce61367ef00e5936f8adc";
