import {
  blob,
  defineTable,
  integer,
  rowNumber,
  text,
  textOf,
} from "#main/vault/db/define-table.ts";

/** A picture of the organisation that went out in clear. */
export const bodyPictureTable = defineTable({
  row: rowNumber,
  id: blob,
  made_at: integer,
  /** The day it shows. */
  as_of: text,
  /** How many bodies are in it. */
  bodies: integer,
  names: textOf<"with" | "without">(),
  file_name: text,
});
