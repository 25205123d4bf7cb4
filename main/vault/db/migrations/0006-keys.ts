/**
 * What the header does not say of a person's keys: since when, and which kit. Never a secret.
 * `header_generation` is the last one that the journal knows of; NULL before the first change.
 */
export const sql = `
ALTER TABLE vault_info ADD COLUMN header_generation INTEGER;

ALTER TABLE vault_user ADD COLUMN passphrase_changed_at INTEGER;
ALTER TABLE vault_user ADD COLUMN kdf_memory_mib INTEGER;
ALTER TABLE vault_user ADD COLUMN kdf_passes INTEGER;
ALTER TABLE vault_user ADD COLUMN kit_slot BLOB;
ALTER TABLE vault_user ADD COLUMN kit_fingerprint TEXT;
ALTER TABLE vault_user ADD COLUMN kit_made_at INTEGER;
ALTER TABLE vault_user ADD COLUMN kit_used_at INTEGER;
`;

export const schema = "82d61a58d842decc537524c0b13bb4acbe23b5190c8ac3fda7e17ef5d2736126";
