import { blob, defineTable, integer, rowNumber, text } from "#main/vault/db/define-table.ts";

export const publicationTable = defineTable({
  row: rowNumber,
  id: blob,
  meeting: integer,
  published_at: integer,
  html_hash: blob,
});

/** Derived by triggers; never written by hand. */
export const personPhoneTable = defineTable({
  /** The last nine digits. */
  phone_key: text,
  person: integer,
});
