import { blob, defineTable, integer, rowNumber } from "#main/vault/db/define-table.ts";

/** A file beside the store. Its row outlives what used it, so that an undo finds its key. */
export const storedFileTable = defineTable({
  row: rowNumber,
  id: blob,
  size: integer,
  digest: blob,
  wrapped_key: blob,
  stored_at: integer,
});
