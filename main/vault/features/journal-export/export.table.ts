import {
  blob,
  defineTable,
  integer,
  nullable,
  rowNumber,
  type TableOf,
  text,
  textOf,
} from "#main/vault/db/define-table.ts";

/** Instants in milliseconds. */
export const journalExportTable = defineTable({
  row: rowNumber,
  id: blob,
  made_at: integer,
  reason: text,
  from_at: nullable(integer),
  until_at: nullable(integer),
  first_seq: integer,
  entries: integer,
  contents: textOf<"with" | "without">(),
  file_name: text,
  /** Of the file, as its closing line says it. */
  digest: blob,
});
export type JournalExportTable = TableOf<typeof journalExportTable>;
