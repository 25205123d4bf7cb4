import { blob, defineTable, text } from "#main/vault/db/define-table.ts";

/** What somebody typed and has not saved, and where they were. No record: see `UNJOURNALED`. */
export const draftTable = defineTable({
  owner: blob,
  place: text,
  content: text,
});
