import { clearFileTable } from "#main/vault/clear/clear-file.table.ts";

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

export const tables = { clear_file: clearFileTable };

export const schema = "37da457cfa79a28b6ff7c5b0fda5449e7b0ced2aa8865ff25d92727a89ec8d5b";
