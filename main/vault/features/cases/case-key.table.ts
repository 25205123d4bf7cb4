import {
  blob,
  defineTable,
  idOf,
  integer,
  optional,
  rowNumber,
} from "#main/vault/db/define-table.ts";

/** Public keys that people have for cases: see `shared/domain/cases/key-statement.ts`. */
export const caseKeyTable = defineTable({
  row: rowNumber,
  id: idOf,
  member: idOf,
  box: blob,
  sign: blob,
  replaces: optional(idOf),
  signed_by: blob,
  signature: blob,
  continued: optional(blob),
  made_at: integer,
});

/** Who met the owner of keys, and compared their words. */
export const caseKeyComparedTable = defineTable({
  row: rowNumber,
  id: idOf,
  key_of: integer,
  made_by: idOf,
  signature: blob,
  made_at: integer,
});
