import { z } from "zod";
import { FileFormat, FoundColumn, ImportPlan, ImportReport } from "../domain/imports/import.ts";
import { vaultMethod } from "./define.ts";
import { chosenFor } from "./file-ref.ts";

export * from "../domain/imports/imports.journal.ts";

const fileErrors = [
  "imports.file_missing",
  "imports.file_unreadable",
  "imports.file_empty",
  "imports.file_too_large",
  "imports.not_text",
  "imports.too_many_columns",
  "imports.line_too_long",
  "imports.no_name_column",
  "imports.column_used_twice",
] as const;

export const contract = {
  /** Reads the beginning of the file and guesses; `format` given is followed, not guessed. */
  "imports.inspect": vaultMethod({
    needs: "people.import",
    reads: "waits",
    input: z.object({ file: chosenFor("import"), format: FileFormat.optional() }),
    output: z.object({
      format: FileFormat,
      columns: z.array(FoundColumn),
      bytes: z.number().int(),
    }),
    errors: fileErrors,
  }),
  "imports.preview": vaultMethod({
    needs: "people.import",
    reads: "waits",
    job: true,
    input: z.object({ file: chosenFor("import"), plan: ImportPlan }),
    output: ImportReport,
    errors: fileErrors,
  }),
  /** One command: all of the file's good lines or none; undone as one. */
  "imports.run": vaultMethod({
    needs: "people.import",
    topics: ["people"],
    job: true,
    input: z.object({ file: chosenFor("import"), plan: ImportPlan }),
    output: z.object({ report: ImportReport, seq: z.number().int().nullable() }),
    errors: fileErrors,
  }),
};
