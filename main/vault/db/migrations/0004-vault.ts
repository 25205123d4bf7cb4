import { vaultInfoTable, vaultUserTable } from "#main/vault/directory/vault.table.ts";

/** What the vault says of itself, its people, and text not yet part of any record. */
export const sql = `
CREATE TABLE vault_info (
  row INTEGER PRIMARY KEY CHECK (row = 1),
  id BLOB NOT NULL UNIQUE,
  name TEXT NOT NULL
) STRICT;

CREATE TABLE vault_user (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  name TEXT NOT NULL,
  sign_public_key BLOB NOT NULL
) STRICT;

CREATE TABLE draft (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  place TEXT NOT NULL UNIQUE,
  content TEXT NOT NULL
) STRICT;
`;

export const tables = { vault_info: vaultInfoTable, vault_user: vaultUserTable };

export const schema = "8b6dbe3cd245e010eac3784090e7a02dee19e6ad0a64d6561ac873e58b6308d3";
