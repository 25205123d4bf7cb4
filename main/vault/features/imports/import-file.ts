import type { Job } from "#main/vault/job.ts";
import type { Roster, RosterWriter } from "#main/vault/features/people/bulk.service.ts";
import { REPEATABLE_FIELDS } from "#shared/domain/imports/guess-columns.ts";
import type { ImportPlan, ImportReport } from "#shared/domain/imports/import.ts";
import { rowParser } from "#shared/domain/imports/parse-row.ts";
import { recipeOf } from "#shared/domain/imports/recipes.ts";
import { ReportBuilder } from "#shared/domain/imports/report-builder.ts";
import { displayName } from "#shared/domain/people/display-name.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { csvChunks, QuoteNotClosed, type CsvRow } from "./csv-file.ts";
import { isBlank, refuseTooManyColumns } from "./file-format.ts";
import { linePlanner, type LinePlan, type LinePlanner } from "./plan-line.ts";

const ROWS_PER_BREATH = 1000;
/** Lines that tell how columns write names and dates. */
const LEARNT_FROM = 1000;

export interface ImportSource {
  readonly path: string;
  readonly bytes: number;
  readonly plan: ImportPlan;
  readonly today: string;
}

/** Errors: `imports.no_name_column`, `imports.column_used_twice` with the field. */
export function checkPlan(plan: ImportPlan): void {
  const { columns } = plan;
  if (!columns.some((field) => field.endsWith("Name"))) {
    throw new ExpectedError("imports.no_name_column");
  }
  const twice = columns.find(
    (field, i) => !REPEATABLE_FIELDS.has(field) && columns.indexOf(field) !== i,
  );
  if (twice !== undefined) throw new ExpectedError("imports.column_used_twice", { field: twice });
}

/** Reads the file from end to end and decides for each line; with a writer, does it too. */
export async function importFile(
  source: ImportSource,
  roster: Roster,
  writer: RosterWriter | null,
  job: Job,
): Promise<ImportReport> {
  const report = new ReportBuilder();
  const label = writer === null ? "import_preview" : "import_run";
  let headers: readonly string[] = [];
  let plan: LinePlanner | null = null;
  let sinceBreath = 0;

  const start = (first: CsvRow, next: readonly CsvRow[]): LinePlanner => {
    refuseTooManyColumns(first.cells);
    const { columns, format, meanings } = source.plan;
    headers = format.hasHeader ? first.cells : [];
    const { defaultStatus = recipeOf(headers)?.recipe.everyone ?? null } = source.plan;
    const samples = next.slice(0, LEARNT_FROM).map(({ cells }) => cells);
    const parse = rowParser({
      columns,
      headers,
      defaultStatus,
      today: source.today,
      samples,
      ...(meanings === undefined ? {} : { meanings }),
    });
    return linePlanner(parse, roster, source.today);
  };
  const record = (line: number, done: LinePlan) => {
    if (done.kind === "refuse") report.refused(toRow(line, done.refusal, headers));
    else if (done.kind === "create") report.created(line, done.person);
    else if (done.kind === "merge") report.matched(done.matched);
    else if (done.kind === "repeat") report.repeated();
    if ("doubts" in done && done.doubts.length > 0) {
      const name = done.kind === "merge" ? done.matched.name : displayName(done.person.fields);
      report.doubtful(done.doubts.map((doubt) => ({ ...toRow(line, doubt, headers), name })));
    }
  };

  try {
    for await (const { rows, bytes } of csvChunks(source.path, source.plan.format)) {
      for (const [at, row] of rows.entries()) {
        if (plan === null) {
          if (isBlank(row)) continue;
          plan = start(row, rows.slice(at));
          if (source.plan.format.hasHeader) continue;
        }
        const decided = plan(row);
        if (writer !== null) apply(writer, decided, source.today);
        record(row.line, decided);
        if (++sinceBreath % ROWS_PER_BREATH === 0) await job.breathe();
      }
      job.report(bytes, source.bytes, label);
      await job.breathe();
    }
  } catch (error) {
    if (!(error instanceof QuoteNotClosed)) throw error;
    report.refused({ line: error.line, reason: "quote_not_closed", column: "", value: "" });
  }
  return report.build();
}

function toRow<Reason>(
  line: number,
  { reason, column, value }: { reason: Reason; column: number | null; value: string },
  headers: readonly string[],
) {
  const name = column === null ? "" : headers[column]?.trim() || String(column + 1);
  return { line, reason, column: name, value };
}

function apply(writer: RosterWriter, plan: LinePlan, today: string): void {
  if (plan.kind === "create") writer.create(plan.person, today);
  else if (plan.kind === "merge") writer.merge(plan.row, plan.merge);
}
