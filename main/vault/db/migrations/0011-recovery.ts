import { recoverySetTable, recoveryShareTable } from "#main/vault/directory/share-sets.table.ts";

/**
 * Recovery shared among the bureau: the sets of parts, the present one last, who holds which part, and
 * when each was last seen to be good. The header says what opens; `id` of a set is its slot there.
 * Whoever comes in with parts is endorsed by the key of their set, which only enough parts give.
 */
export const sql = `
CREATE TABLE recovery_set (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  made_at INTEGER NOT NULL,
  threshold INTEGER NOT NULL,
  commitments TEXT NOT NULL,
  sign_public_key BLOB NOT NULL,
  drilled_at INTEGER,
  replaced_at INTEGER
) STRICT;

CREATE TABLE recovery_share (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  share_set INTEGER NOT NULL REFERENCES recovery_set (row),
  number INTEGER NOT NULL,
  holder TEXT NOT NULL,
  proven_at INTEGER,
  used_at INTEGER,
  UNIQUE (share_set, number)
) STRICT;

ALTER TABLE vault_user ADD COLUMN endorsed_by BLOB;
ALTER TABLE vault_user ADD COLUMN endorsement BLOB;
`;

export const tables = { recovery_set: recoverySetTable, recovery_share: recoveryShareTable };

export const schema = "a40b026c587045d0f09cc45b0f91495d4674e38899cabd591fe4f23c8616c072";
