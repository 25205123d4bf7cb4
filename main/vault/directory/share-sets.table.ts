import {
  blob,
  defineTable,
  integer,
  optional,
  rowNumber,
  text,
} from "#main/vault/db/define-table.ts";

export const recoverySetTable = defineTable({
  row: rowNumber,
  id: blob,
  made_at: integer,
  threshold: integer,
  commitments: text,
  sign_public_key: blob,
  drilled_at: optional(integer),
  replaced_at: optional(integer),
});

export const recoveryShareTable = defineTable({
  row: rowNumber,
  id: blob,
  share_set: integer,
  number: integer,
  holder: text,
  proven_at: optional(integer),
  used_at: optional(integer),
});
