import { blob, defineTable, text } from "#main/vault/db/define-table.ts";

/** What a person's next opening need not prove again. No record: it can be made at any time. */
export const provenLineTable = defineTable({
  user: blob,
  /** See `opening/known-line.ts`. */
  sealed: text,
});
