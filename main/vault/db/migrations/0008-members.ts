/**
 * Several people: what each may do, and how they came and went. Rows are never deleted, as the journal
 * names them. `roles` is a list in JSON, NULL for whoever made the vault before there were roles.
 * `passphrase_slot` is the slot of the header that the other facts on a person's keys are of.
 */
export const sql = `
ALTER TABLE vault_user ADD COLUMN roles TEXT;
ALTER TABLE vault_user ADD COLUMN passphrase_slot BLOB;
ALTER TABLE vault_user ADD COLUMN invited_at INTEGER;
ALTER TABLE vault_user ADD COLUMN invited_by BLOB;
ALTER TABLE vault_user ADD COLUMN invite_expires_at INTEGER;
ALTER TABLE vault_user ADD COLUMN joined_at INTEGER;
ALTER TABLE vault_user ADD COLUMN removed_at INTEGER;
ALTER TABLE vault_user ADD COLUMN removed_by BLOB;
`;

export const schema = "67b2241313fc1af1861dc05a11b5e7cbf25215031c0ab7708ce99c261f803ff7";
