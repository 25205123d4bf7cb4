import { z } from "zod";
import {
  blob,
  defineTable,
  integer,
  parsedInteger,
  parsedText,
  rowNumber,
  text,
  textOf,
} from "#main/vault/db/define-table.ts";
import { IsoDate } from "#shared/domain/kernel/dates.ts";

/** A picture of the organisation that went out in clear. */
export const bodyPictureTable = defineTable({
  row: rowNumber,
  id: blob,
  made_at: integer,
  /** The day it shows. */
  as_of: parsedText(IsoDate),
  /** How many bodies are in it. */
  bodies: parsedInteger(z.number().int().min(1)),
  names: textOf<"with" | "without">(),
  file_name: text,
});
