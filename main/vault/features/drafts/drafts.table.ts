import { blob, defineTable, rowNumber, text } from "#main/vault/db/define-table.ts";

export const draftTable = defineTable({
  row: rowNumber,
  id: blob,
  /** Its owner and where they typed it; without an owner, the founder's. */
  place: text,
  content: text,
});
