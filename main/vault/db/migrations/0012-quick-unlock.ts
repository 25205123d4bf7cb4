import { quickUnlockTable } from "#main/vault/directory/quick-unlock.table.ts";

/** Which of a person's machines may open the vault with the system's keychain. Nothing secret. */
export const sql = `
CREATE TABLE quick_unlock (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  user BLOB NOT NULL,
  made_at INTEGER NOT NULL
) STRICT;
`;

export const tables = { quick_unlock: quickUnlockTable };

export const schema = "69f8248fa78e76fe40bd0837015bc89a81670bb677f5f1f45b44e618165aa339";
