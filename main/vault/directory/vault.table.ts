import {
  blob,
  defineTable,
  integer,
  optional,
  rowNumber,
  text,
} from "#main/vault/db/define-table.ts";

export const vaultInfoTable = defineTable({
  row: integer,
  id: blob,
  name: text,
  header_generation: optional(integer),
});

export const vaultUserTable = defineTable({
  row: rowNumber,
  id: blob,
  name: text,
  sign_public_key: blob,
  passphrase_changed_at: optional(integer),
  kdf_memory_mib: optional(integer),
  kdf_passes: optional(integer),
  kit_slot: optional(blob),
  kit_fingerprint: optional(text),
  kit_made_at: optional(integer),
  kit_used_at: optional(integer),
  passphrase_slot: optional(blob),
  roles: optional(text),
  invited_at: optional(integer),
  invited_by: optional(blob),
  invite_expires_at: optional(integer),
  joined_at: optional(integer),
  removed_at: optional(integer),
  removed_by: optional(blob),
  endorsed_by: optional(blob),
  endorsement: optional(blob),
  compared_at: optional(integer),
});
