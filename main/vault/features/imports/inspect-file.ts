import type { Job } from "#main/vault/job.ts";
import type { Inspection } from "#shared/domain/imports/inspection.ts";
import { LineSorter } from "#shared/domain/imports/line-sorter.ts";
import { MAX_COLUMNS, type FileFormat, type TableSource } from "#shared/domain/imports/reading.ts";
import { isBlank } from "#shared/domain/imports/table-row.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { findSource } from "./file-source.ts";
import { withTable } from "./open-table.ts";
import type { OpenedTable } from "./opened-table.ts";
import { NeverClosed } from "./text-file.ts";

/** As an import: lines that are long are heard of by the time they take. */
const ROWS_PER_BREATH = 200;
const LONGEST_HOLD_MS = 20;

/** Whether a line of this kind of file ends with its last filled cell. */
export function isRagged(source: TableSource): boolean {
  return source.kind !== "text";
}

/**
 * Guesses how a file is to be read, or follows `given`, and what its lines and columns hold.
 * Errors: those of reading a file, `imports.too_many_columns`.
 */
export async function inspectFile(
  path: string,
  given: FileFormat | undefined,
  job: Job,
): Promise<Inspection> {
  const step = async (done: number, total: number) => {
    job.report(done, total * 2, "import_inspect");
    await job.breathe();
  };
  const found = await findSource(path, given?.source ?? null, step);
  const marks = given?.marks ?? [];
  const sorted = await withTable(
    path,
    found.source,
    () => job.breathe(),
    async (table) => {
      const { columns = null } = table;
      const sorter = new LineSorter({ marks, columns, isRagged: isRagged(found.source) });
      await readLines(table, sorter, job);
      return sorter.end();
    },
  );
  const { header, skipped, zeros, columns, lines, people, skippedCount } = sorted;
  refuseTooManyColumns(columns.length);
  if (lines.length === 0 && found.sheets.length < 2) throw new ExpectedError("imports.file_empty");
  return {
    format: { source: found.source, header, skipped, marks, zeros },
    columns,
    bytes: found.bytes,
    sheets: [...found.sheets],
    notes: [...found.notes],
    examples: [...found.examples],
    misread: found.misread,
    lines,
    people,
    skipped: skippedCount,
  };
}

async function readLines(table: OpenedTable, sorter: LineSorter, job: Job): Promise<void> {
  let sinceBreath = 0;
  let breathed = performance.now();
  try {
    for await (const { rows, done } of table.chunks) {
      for (const row of rows) {
        if (!isBlank(row)) sorter.add(row);
        const isDue = ++sinceBreath % ROWS_PER_BREATH === 0;
        if (!isDue && performance.now() - breathed < LONGEST_HOLD_MS) continue;
        await job.breathe();
        breathed = performance.now();
      }
      job.report(table.total + done, table.total * 2, "import_inspect");
      await job.breathe();
    }
  } catch (error) {
    // What comes before is shown; the import says where it stops.
    if (!(error instanceof NeverClosed)) throw error;
  }
}

/** Errors: `imports.too_many_columns` with how many there are, and how many may be. */
export function refuseTooManyColumns(count: number): void {
  if (count <= MAX_COLUMNS) return;
  throw new ExpectedError("imports.too_many_columns", { count, max: MAX_COLUMNS });
}
