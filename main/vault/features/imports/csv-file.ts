import { createReadStream } from "node:fs";
import { CsvError, parse } from "csv-parse";
import { declaresSeparator } from "#shared/domain/imports/separator.ts";
import type { Encoding, FileFormat } from "#shared/domain/imports/import.ts";
import { TextSniffer } from "#shared/domain/imports/text-sniffer.ts";
import { openPlain } from "#main/vault/folder/plain-file.ts";
import { ExpectedError } from "#shared/ipc/result.ts";

const MAX_BYTES = 1024 ** 3;
const CHUNK = 256 * 1024;
/** Characters of one record: beyond it, a quote was opened and never closed. */
const MAX_RECORD = 500_000;

/** A record and the physical line it starts on. */
export interface CsvRow {
  readonly line: number;
  readonly cells: string[];
}

export interface CsvChunk {
  readonly rows: readonly CsvRow[];
  /** Bytes of the file read so far. */
  readonly bytes: number;
}

/** A quote opened on this line is never closed: the rest of the file is one cell. */
export class QuoteNotClosed extends Error {
  readonly line: number;
  constructor(line: number) {
    super("quote not closed");
    this.line = line;
  }
}

/** The size of a file. Errors: `imports.file_missing`, `…file_unreadable`, `…file_empty`, `…file_too_large`. */
export async function fileSize(path: string): Promise<number> {
  try {
    const file = await openPlain(path, "followed");
    if (file === null) throw new ExpectedError("imports.file_unreadable");
    try {
      const stat = await file.stat();
      if (stat.size === 0) throw new ExpectedError("imports.file_empty");
      if (stat.size > MAX_BYTES) {
        throw new ExpectedError("imports.file_too_large", { megabytes: MAX_BYTES / 1024 ** 2 });
      }
      return stat.size;
    } finally {
      await file.close();
    }
  } catch (error) {
    throw asReadError(error);
  }
}

function asReadError(error: unknown): unknown {
  if (!(error instanceof Error) || !("code" in error) || error instanceof ExpectedError) {
    return error;
  }
  if (error.code === "ENOENT") return new ExpectedError("imports.file_missing");
  if (typeof error.code === "string" && /^E[A-Z]+$/.test(error.code)) {
    return new ExpectedError("imports.file_unreadable");
  }
  return error;
}

async function* chunksOf(path: string, end?: number): AsyncGenerator<Buffer> {
  const stream = createReadStream(path, {
    highWaterMark: CHUNK,
    ...(end === undefined ? {} : { end }),
  });
  try {
    for await (const chunk of stream) yield chunk as Buffer;
  } catch (error) {
    throw asReadError(error);
  }
}

/** Reads all of a file to tell its encoding. Errors: `imports.not_text`. */
export async function sniffFile(path: string): Promise<Encoding> {
  const sniffer = new TextSniffer();
  for await (const chunk of chunksOf(path)) sniffer.feed(chunk);
  const verdict = sniffer.verdict();
  if (verdict.kind === "binary") throw new ExpectedError("imports.not_text");
  return verdict.encoding;
}

/** The first `bytes` of a file as text. */
export async function readBeginning(
  path: string,
  encoding: Encoding,
  bytes: number,
): Promise<string> {
  const decoder = new TextDecoder(encoding);
  let text = "";
  for await (const chunk of chunksOf(path, bytes - 1)) {
    text += decoder.decode(chunk, { stream: true });
  }
  return text;
}

/**
 * The records of a file, chunk by chunk, never more in memory. Line numbers are counted here from
 * the new lines inside cells: csv-parse 7.0.3 counts a quoted CRLF twice.
 * Errors: `imports.line_too_long`; `QuoteNotClosed` once what comes before was given.
 */
export async function* csvChunks(
  path: string,
  format: Pick<FileFormat, "separator" | "encoding">,
): AsyncGenerator<CsvChunk> {
  let rows: CsvRow[] = [];
  let line = 1;
  let bytes = 0;
  let failure: Error | undefined;
  const parser = parse({
    delimiter: format.separator,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    relax_quotes: true,
    bom: true,
    max_record_size: MAX_RECORD,
    on_record: (cells: string[]) => {
      if (line > 1 || !declaresSeparator(cells)) rows.push({ line, cells });
      line += 1 + newLinesIn(cells);
      return null;
    },
  });
  parser.on("error", (error) => {
    failure = error;
  });
  parser.resume();
  const decoder = format.encoding === "utf-8" ? null : new TextDecoder(format.encoding);
  const write = (chunk: Buffer | string) =>
    new Promise<void>((resolve) => {
      parser.write(chunk, () => resolve());
    });
  try {
    for await (const chunk of chunksOf(path)) {
      bytes += chunk.length;
      await write(decoder === null ? chunk : decoder.decode(chunk, { stream: true }));
      if (failure !== undefined) break;
      yield { rows, bytes };
      rows = [];
    }
    if (failure === undefined) {
      await new Promise<void>((resolve) => {
        parser.once("close", resolve);
        parser.end();
      });
    }
    if (rows.length > 0) yield { rows, bytes };
    if (failure !== undefined) throw asParseError(failure, line);
  } finally {
    parser.destroy();
  }
}

function asParseError(error: Error, line: number): Error {
  const code = error instanceof CsvError ? error.code : "";
  if (code === "CSV_QUOTE_NOT_CLOSED") return new QuoteNotClosed(line);
  if (code === "CSV_MAX_RECORD_SIZE") return new ExpectedError("imports.line_too_long", { line });
  return error;
}

function newLinesIn(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    if (cell.includes("\n") || cell.includes("\r")) count += cell.split(/\r\n|\n|\r/).length - 1;
  }
  return count;
}
