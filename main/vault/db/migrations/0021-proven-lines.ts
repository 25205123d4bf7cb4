import { provenLineTable } from "#main/vault/directory/proven-line.table.ts";

/** How far each person saw the statements of who is in the vault proven, sealed under a key of theirs. */
export const sql = `
CREATE TABLE proven_line (
  user BLOB PRIMARY KEY,
  sealed TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;

export const tables = { proven_line: provenLineTable };

export const schema = "8a68f7754e98fed3c74b904f7f44fd8c5cb3a4ef989fa28697c6d4a6e8174823";
