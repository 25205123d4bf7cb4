import { z } from "zod";
import { FoundColumn } from "./import.ts";
import { FileFormat, Misreading, SkipReason } from "./reading.ts";

/** A sheet of a workbook, which a person chooses. */
export const FoundSheet = z.object({
  name: z.string(),
  isHidden: z.boolean(),
  isEmpty: z.boolean(),
});
export type FoundSheet = z.infer<typeof FoundSheet>;

/** What is said of a file beside what is read of it. */
export const FileNote = z.enum(["macros"]);
export type FileNote = z.infer<typeof FileNote>;

export const SHOWN_CELLS = 12;
export const SHOWN_LENGTH = 60;

/** A line as it is shown before anything is done with it, and what it is taken for. */
export const ShownLine = z.object({
  line: z.number().int(),
  cells: z.array(z.string()),
  is: z.enum(["header", "person", ...SkipReason.options]),
});
export type ShownLine = z.infer<typeof ShownLine>;

/** What was found in a file: how it is read, and what that gives. */
export const Inspection = z.object({
  format: FileFormat,
  columns: z.array(FoundColumn),
  bytes: z.number().int(),
  sheets: z.array(FoundSheet),
  notes: z.array(FileNote),
  /** Some lines as they stand in the file and as they are read, where that differs. */
  examples: z.array(z.object({ line: z.number().int(), before: z.string(), after: z.string() })),
  /** What seems to have been misread before the file was written, undone or not. */
  misread: Misreading.nullable(),
  /** The first lines, those that are no person's, and the last ones, in the order of the file. */
  lines: z.array(ShownLine),
  /** How many lines are taken for people. */
  people: z.number().int(),
  /** How many lines are skipped, those not shown included. */
  skipped: z.number().int(),
});
export type Inspection = z.infer<typeof Inspection>;
