import { defineTable, rowNumber, text } from "#main/vault/db/define-table.ts";

/** What an import said once it was done. No record: see `UNJOURNALED`. */
export const importReportTable = defineTable({
  /** The number of its entry. */
  seq: rowNumber,
  /** The name of the file. */
  file: text,
  /** JSON text; one of a version that said other things is not told. */
  content: text,
});
