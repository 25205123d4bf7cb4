import { blob, defineTable, rowNumber, text } from "#main/vault/db/define-table.ts";

/** A file that is being written in clear outside the vault. No record: it is gone once the file is. */
export const clearFileTable = defineTable({
  row: rowNumber,
  /** Its hidden name is made of it. */
  id: blob,
  folder: text,
  /** The machine whose folder it is. */
  machine: text,
});
