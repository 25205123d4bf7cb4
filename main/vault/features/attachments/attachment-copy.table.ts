import { blob, defineTable, integer, rowNumber, text } from "#main/vault/db/define-table.ts";

/** A document that went out in clear. `attachment` may be the number of one that is gone. */
export const attachmentCopyTable = defineTable({
  row: rowNumber,
  id: blob,
  made_at: integer,
  attachment: integer,
  file_name: text,
});
