import { MAX_COLUMNS, type FileFormat, type FoundColumn } from "#shared/domain/imports/import.ts";
import { guessColumns, looksLikeHeader } from "#shared/domain/imports/guess-columns.ts";
import { detectSeparator } from "#shared/domain/imports/separator.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import {
  csvChunks,
  fileSize,
  QuoteNotClosed,
  readBeginning,
  sniffFile,
  type CsvRow,
} from "./csv-file.ts";

const BEGINNING = 128 * 1024;
const ROWS_READ = 200;
const SAMPLES = 5;
const SAMPLE_LENGTH = 120;

export interface Inspection {
  readonly format: FileFormat;
  readonly columns: FoundColumn[];
  readonly bytes: number;
}

/**
 * Guesses how a file is to be read, or follows `given`, and what its columns hold.
 * Errors: those of reading a file, `imports.too_many_columns`.
 */
export async function inspectFile(path: string, given?: FileFormat): Promise<Inspection> {
  const bytes = await fileSize(path);
  const sniffed = await sniffFile(path);
  const encoding = given?.encoding ?? sniffed;
  const separator =
    given?.separator ?? detectSeparator(await readBeginning(path, encoding, BEGINNING));
  const rows = await firstRows(path, { separator, encoding });
  const first = rows[0]?.cells;
  if (first === undefined) throw new ExpectedError("imports.file_empty");
  refuseTooManyColumns(first);
  const hasHeader = given?.hasHeader ?? looksLikeHeader(first);
  return {
    format: { separator, encoding, hasHeader },
    columns: describeColumns(rows, hasHeader),
    bytes,
  };
}

/** Errors: `imports.too_many_columns` with how many there are, and how many may be. */
export function refuseTooManyColumns(cells: readonly string[]): void {
  if (cells.length <= MAX_COLUMNS) return;
  throw new ExpectedError("imports.too_many_columns", { count: cells.length, max: MAX_COLUMNS });
}

export function isBlank(row: CsvRow): boolean {
  return row.cells.every((cell) => cell.trim() === "");
}

async function firstRows(
  path: string,
  format: Pick<FileFormat, "separator" | "encoding">,
): Promise<CsvRow[]> {
  const rows: CsvRow[] = [];
  try {
    for await (const chunk of csvChunks(path, format)) {
      rows.push(...chunk.rows.filter((row) => !isBlank(row)));
      if (rows.length >= ROWS_READ) break;
    }
  } catch (error) {
    if (!(error instanceof QuoteNotClosed)) throw error;
  }
  return rows.slice(0, ROWS_READ);
}

function describeColumns(rows: readonly CsvRow[], hasHeader: boolean): FoundColumn[] {
  const headers = hasHeader ? (rows[0]?.cells ?? []) : [];
  const data = hasHeader ? rows.slice(1) : rows;
  const width = rows[0]?.cells.length ?? 0;
  const values = Array.from({ length: width }, (_, i) =>
    data.map((row) => row.cells[i]?.trim() ?? ""),
  );
  const guesses = guessColumns(headers, values);
  return values.map((column, index) => ({
    index,
    header: headers[index]?.trim() ?? "",
    samples: column
      .filter((value) => value !== "")
      .slice(0, SAMPLES)
      .map((value) => value.slice(0, SAMPLE_LENGTH)),
    guess: guesses[index]?.field ?? "ignore",
    because: guesses[index]?.because ?? { kind: "nothing", of: "" },
  }));
}
