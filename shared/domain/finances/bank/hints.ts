import { z } from "zod";
import { COLUMN_ROLES } from "./csv-columns.ts";

const MOST_COLUMNS = 60;

/** What somebody said of a file that can be read in two ways: it is remembered for the account. */
export const FileHints = z.object({
  dateOrder: z.enum(["dayFirst", "monthFirst"]).nullable(),
  columns: z.array(z.enum(COLUMN_ROLES)).max(MOST_COLUMNS).nullable(),
});
export type FileHints = z.infer<typeof FileHints>;

export const NO_HINTS: FileHints = { dateOrder: null, columns: null };
export const saysSomething = ({ dateOrder, columns }: FileHints) =>
  dateOrder !== null || columns !== null;
