import { successorTable } from "#main/vault/directory/successors.table.ts";

/**
 * What opens keys that are to take the place of lost ones, until enough people have endorsed them: the header
 * has nothing of it before. And when somebody was last met in person.
 */
export const sql = `
CREATE TABLE successor (
  row INTEGER PRIMARY KEY,
  user_id BLOB NOT NULL UNIQUE,
  header_user TEXT NOT NULL,
  header_slot TEXT NOT NULL
) STRICT;
ALTER TABLE vault_user ADD COLUMN compared_at INTEGER;
`;

export const tables = { successor: successorTable };

export const schema = "a9dfcef5472ea4bcf7a9a9543a0ee3034eed3a9358b6a5dfd003ddb5239506ec";
