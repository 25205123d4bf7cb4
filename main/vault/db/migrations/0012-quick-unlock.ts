/** Which of a person's machines may open the vault with the system's keychain. Nothing secret. */
export const sql = `
CREATE TABLE quick_unlock (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  user BLOB NOT NULL,
  made_at INTEGER NOT NULL
) STRICT;
`;
