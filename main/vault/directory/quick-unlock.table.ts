import { blob, defineTable, integer, rowNumber } from "#main/vault/db/define-table.ts";

export const quickUnlockTable = defineTable({
  row: rowNumber,
  id: blob,
  user: blob,
  made_at: integer,
});
