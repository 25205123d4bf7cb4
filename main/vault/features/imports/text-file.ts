import { CsvError, parse } from "csv-parse";
import type { CardSource, TextSource } from "#shared/domain/imports/reading.ts";
import { lineMaker } from "#shared/domain/imports/csv-quirks.ts";
import { recipientsIn } from "#shared/domain/imports/recipients.ts";
import { declaresSeparator } from "#shared/domain/imports/separator.ts";
import type { TableRow } from "#shared/domain/imports/table-row.ts";
import { TextSniffer, type Sniffed } from "#shared/domain/imports/text-sniffer.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { FileDecoder } from "./file-decoder.ts";
import { chunksOf } from "./open-file.ts";
import type { RowChunk } from "./opened-table.ts";

/** Characters of one record: beyond it, a quote was opened and never closed. */
const MAX_RECORD = 500_000;

/** A quote, or a card, opened on this line is never closed: the rest of the file is one cell. */
export class NeverClosed extends Error {
  readonly line: number;
  readonly reason: "quote_not_closed" | "card_not_closed";
  constructor(line: number, reason: NeverClosed["reason"]) {
    super(reason);
    this.line = line;
    this.reason = reason;
  }
}

/** Reads all of a file to tell its encoding. Errors: `imports.not_text`. */
export async function sniffFile(
  path: string,
  step: (bytes: number) => Promise<void>,
): Promise<{ sniffer: TextSniffer; found: Extract<Sniffed, { kind: "text" }> }> {
  const sniffer = new TextSniffer();
  let bytes = 0;
  for await (const chunk of chunksOf(path)) {
    sniffer.feed(chunk);
    bytes += chunk.length;
    await step(bytes);
  }
  const found = sniffer.verdict();
  if (found.kind === "binary") throw new ExpectedError("imports.not_text");
  return { sniffer, found };
}

export interface TextChunk {
  readonly text: string;
  /** Bytes of the file read so far. */
  readonly bytes: number;
}

/** A file, or its first `count` bytes, as text; a mark at its beginning is no letter of it. */
export async function* textChunks(
  path: string,
  source: Pick<TextSource | CardSource, "encoding" | "misread">,
  count?: number,
): AsyncGenerator<TextChunk> {
  const decoder = new FileDecoder(source.encoding, source.misread);
  let bytes = 0;
  let begins = true;
  const clean = (text: string) => {
    if (!begins || text === "") return text;
    begins = false;
    return text.replace(/^\ufeff+/, "");
  };
  for await (const chunk of chunksOf(path, count)) {
    bytes += chunk.length;
    yield { text: clean(decoder.push(chunk)), bytes };
  }
  yield { text: clean(decoder.end()), bytes };
}

/** The first `bytes` of a file as text. */
export async function readBeginning(
  path: string,
  source: Pick<TextSource, "encoding" | "misread">,
  bytes: number,
): Promise<string> {
  let text = "";
  for await (const chunk of textChunks(path, source, bytes)) text += chunk.text;
  return text;
}

/**
 * The records of a file, chunk by chunk, never more in memory. Line numbers are counted here from
 * the new lines inside cells: csv-parse 7.0.3 counts a quoted CRLF twice.
 * Errors: `imports.line_too_long`; `NeverClosed` once what comes before was given.
 */
export async function* csvChunks(path: string, source: TextSource): AsyncGenerator<RowChunk> {
  let rows: TableRow[] = [];
  let line = 1;
  let done = 0;
  let failure: Error | undefined;
  const parser = parse({
    delimiter: source.separator,
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
  const write = (chunk: Buffer | string) =>
    new Promise<void>((resolve) => {
      parser.write(chunk, () => resolve());
    });
  try {
    for await (const { chunk, bytes } of parsedChunks(path, source)) {
      done = bytes;
      await write(chunk);
      if (failure !== undefined) break;
      yield { rows, done };
      rows = [];
    }
    if (failure === undefined) {
      await new Promise<void>((resolve) => {
        parser.once("close", resolve);
        parser.end();
      });
    }
    if (rows.length > 0) yield { rows, done };
    if (failure !== undefined) throw asParseError(failure, line);
  } finally {
    parser.destroy();
  }
}

/** What the parser reads: UTF-8 as it is, since it makes bytes of a text again. */
async function* parsedChunks(
  path: string,
  source: TextSource,
): AsyncGenerator<{ chunk: Buffer | string; bytes: number }> {
  let bytes = 0;
  const make = lineMaker(source.quirks ?? []);
  if (make !== null) {
    for await (const { lines, bytes: done } of textLines(path, source)) {
      yield { chunk: lines.map(make).join(""), bytes: done };
    }
  } else if (source.encoding === "utf-8" && source.misread === null) {
    for await (const chunk of chunksOf(path)) yield { chunk, bytes: (bytes += chunk.length) };
  } else {
    for await (const { text, bytes: done } of textChunks(path, source)) {
      yield { chunk: text, bytes: done };
    }
  }
}

/** The lines of a text, chunk by chunk, each with its end as a piece of its own. */
async function* textLines(
  path: string,
  source: TextSource,
): AsyncGenerator<{ lines: string[]; bytes: number }> {
  let held = "";
  let bytes = 0;
  for await (const { text, bytes: done } of textChunks(path, source)) {
    const lines = (held + text).split(/(\r\n|\n|\r(?!$))/);
    held = lines.pop() ?? "";
    bytes = done;
    yield { lines, bytes };
  }
  yield { lines: [held], bytes };
}

/** People as a mail program lists them, several on a line: a row of a name and an address for each. */
export async function* recipientChunks(path: string, source: TextSource): AsyncGenerator<RowChunk> {
  let line = 1;
  for await (const { lines, bytes } of textLines(path, source)) {
    const rows: TableRow[] = [];
    for (const text of lines) {
      if (/^[\r\n]/.test(text)) line++;
      else {
        const found = text.length > MAX_RECORD ? null : recipientsIn(text);
        if (found === null) rows.push({ line, cells: [text.slice(0, MAX_RECORD), ""] });
        else for (const { name, email } of found) rows.push({ line, cells: [name, email] });
      }
    }
    yield { rows, done: bytes };
  }
}

function asParseError(error: Error, line: number): Error {
  const code = error instanceof CsvError ? error.code : "";
  if (code === "CSV_QUOTE_NOT_CLOSED") return new NeverClosed(line, "quote_not_closed");
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
