import { z } from "zod";
import { AskedGroup } from "../domain/imports/group-words.ts";
import { AskedWord, ImportPlan, ImportReport, SamplePerson } from "../domain/imports/import.ts";
import { Inspection } from "../domain/imports/inspection.ts";
import { KeptReport } from "../domain/imports/kept-report.ts";
import { FileFormat } from "../domain/imports/reading.ts";
import { Overrides } from "../domain/rules/override.ts";
import { vaultMethod } from "./define.ts";
import { chosenFor } from "./file-ref.ts";

const fileErrors = [
  "imports.file_missing",
  "imports.file_unreadable",
  "imports.file_empty",
  "imports.file_too_large",
  "imports.not_text",
  "imports.web_page",
  "imports.not_a_workbook",
  "imports.old_workbook",
  "imports.binary_workbook",
  "imports.numbers_workbook",
  "imports.encrypted_workbook",
  "imports.damaged_workbook",
  "imports.inflates_too_much",
  "imports.workbook_too_large",
  "imports.sheet_too_large",
  "imports.cell_too_long",
  "imports.too_many_sheets",
  "imports.sheet_missing",
  "imports.too_many_columns",
  "imports.line_too_long",
  "imports.no_name_column",
  "imports.column_used_twice",
] as const;

export const contract = {
  /** Reads the file and guesses; the source and the marks of a `format` given are followed. */
  "imports.inspect": vaultMethod({
    needs: "people.import",
    reads: "waits",
    job: true,
    input: z.object({ file: chosenFor("import"), format: FileFormat.optional() }),
    output: Inspection,
    errors: fileErrors,
  }),
  /** What the plan makes of the beginning of the file: people, and values that may need explaining. */
  "imports.sample": vaultMethod({
    needs: "people.import",
    reads: "waits",
    input: z.object({ file: chosenFor("import"), plan: ImportPlan }),
    output: z.object({
      people: z.array(SamplePerson),
      values: z.array(AskedWord),
      groups: z.array(AskedGroup),
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
  /** One command: all of the file's good lines or none; undone as one. A rule that refuses is passed over with a reason. */
  "imports.run": vaultMethod({
    needs: "people.import",
    topics: ["people", "bodies"],
    job: true,
    input: z.object({ file: chosenFor("import"), plan: ImportPlan, overrides: Overrides }),
    output: z.object({ report: ImportReport, seq: z.number().int().nullable() }),
    errors: [...fileErrors, "rules.refused"],
  }),
  /** What the import of an entry said, or the last one for null; null where nothing is kept of it. */
  "imports.report": vaultMethod({
    needs: "people.import",
    reads: "waits",
    input: z.object({ seq: z.number().int().nullable() }),
    output: KeptReport.nullable(),
  }),
};
