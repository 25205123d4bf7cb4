import { blob, defineTable, integer, rowNumber, text } from "#main/vault/db/define-table.ts";

export const attachmentTable = defineTable({
  row: rowNumber,
  id: blob,
  meeting: integer,
  file: integer,
  name: text,
  added_at: integer,
});
