import {
  dateOfSerial,
  plainNumber,
  showFigures,
  timeOfSerial,
  writtenDay,
  type NumberKind,
} from "#shared/domain/imports/number-format.ts";
import { filledColumns, type TableRow } from "#shared/domain/imports/table-row.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { FillDown, SheetRows, type OpenedTable, type RowChunk } from "./opened-table.ts";
import { placeOf, readMerges, type Merge } from "./xlsx-merges.ts";
import {
  readStrings,
  readStyles,
  readWorkbook,
  withoutEscapes,
  type SheetPart,
} from "./xlsx-parts.ts";
import { attribute, readXml, type Attributes, type XmlHandlers } from "./xml-stream.ts";
import type { ZipArchive } from "./zip-archive.ts";

const LONGEST_CELL = 100_000;

/** What the cells of a sheet refer to. */
interface Context {
  readonly strings: readonly string[];
  readonly styles: readonly NumberKind[];
  readonly from1904: boolean;
  readonly merges: ReadonlyMap<number, readonly Merge[]>;
}

/** A number as its style shows it: a day as people write it, a postcode with its zeros. */
function numberText(text: string, style: NumberKind | undefined, from1904: boolean): string {
  const value = Number(text);
  if (text === "" || !Number.isFinite(value)) return text;
  if (style?.kind === "date") return dateOfSerial(value, from1904) ?? plainNumber(value);
  if (style?.kind === "time") return value < 1 ? timeOfSerial(value) : plainNumber(value);
  const plain = plainNumber(value);
  return style?.kind === "figures" && /^\d+$/.test(plain) ? showFigures(plain, style.mask) : plain;
}

function cellText(type: string, style: number, text: string, context: Context): string {
  switch (type) {
    case "s":
      return context.strings[Number(text)] ?? "";
    case "str":
    case "inlineStr":
      return withoutEscapes(text);
    case "b":
      return /^(?:1|true)$/i.test(text) ? "true" : "false";
    case "d":
      return writtenDay(text);
    case "e":
      return "";
    default:
      return numberText(text, context.styles[style], context.from1904);
  }
}

/** Makes rows of a sheet's elements. */
class SheetReader implements XmlHandlers {
  readonly #rows: SheetRows;
  readonly #context: Context;
  readonly #fill = new FillDown();
  #line = 0;
  #cells: string[] = [];
  #column = -1;
  #type = "";
  #style = -1;
  #text = "";
  #length = 0;
  #inValue = false;
  #phonetic = 0;

  constructor(rows: SheetRows, context: Context) {
    this.#rows = rows;
    this.#context = context;
  }

  open(name: string, attributes: Attributes): void {
    if (name === "row") this.#startRow(attribute(attributes, "r"));
    else if (name === "c") this.#startCell(attributes);
    else if (name === "rPh") this.#phonetic++;
    else if (name === "v" || name === "t") this.#inValue = this.#phonetic === 0;
  }

  text(piece: string): void {
    if (!this.#inValue) return;
    this.#length += piece.length;
    this.#rows.refuseLongCell(this.#length, this.#line);
    if (this.#text.length < LONGEST_CELL) this.#text += piece;
  }

  close(name: string): void {
    if (name === "v" || name === "t") this.#inValue = false;
    else if (name === "rPh") this.#phonetic--;
    else if (name === "c") this.#endCell();
    else if (name === "row") this.#endRow();
  }

  #startRow(number: string | undefined): void {
    const line = number === undefined ? this.#line + 1 : Number(number);
    if (!Number.isSafeInteger(line) || line <= this.#line) {
      throw new ExpectedError("imports.damaged_workbook");
    }
    this.#line = line;
    this.#cells = [];
    this.#column = -1;
  }

  #startCell(attributes: Attributes): void {
    this.#column = placeOf(attributes["r"] ?? "")?.column ?? this.#column + 1;
    this.#type = attributes["t"] ?? "n";
    this.#style = Number(attributes["s"] ?? -1);
    this.#text = "";
    this.#length = 0;
  }

  #endCell(): void {
    const value = cellText(this.#type, this.#style, this.#text, this.#context);
    this.#rows.put(this.#cells, this.#column, value.trim() === "" ? "" : value, this.#line);
  }

  #endRow(): void {
    const merges = this.#context.merges.get(this.#line) ?? [];
    for (const [column, value] of this.#fill.at(this.#line)) {
      if ((this.#cells[column] ?? "") === "") {
        this.#rows.put(this.#cells, column, value, this.#line);
      }
    }
    for (const { column, last } of merges) {
      if (last > this.#line) this.#fill.start(column, this.#cells[column] ?? "", last);
    }
    const [only, another] = filledColumns(this.#cells);
    const isWide =
      another === undefined && merges.some((merge) => merge.isWide && merge.column === only);
    this.#rows.add({ line: this.#line, cells: this.#cells, ...(isWide ? { isWide } : {}) });
  }
}

async function* sheetChunks(
  zip: ZipArchive,
  sheet: SheetPart,
  from1904: boolean,
  parts: { strings: string | null; styles: string | null },
  breathe: () => Promise<void>,
): AsyncGenerator<RowChunk> {
  const context: Context = {
    strings: await readStrings(zip, parts.strings, breathe),
    styles: await readStyles(zip, parts.styles),
    from1904,
    merges: await readMerges(zip, sheet.part, breathe),
  };
  const rows = new SheetRows(sheet.name);
  for await (const done of readXml(zip.read(sheet.part), new SheetReader(rows, context))) {
    yield { rows: rows.take(), done };
  }
  const rest: readonly TableRow[] = rows.take();
  if (rest.length > 0) yield { rows: rest, done: zip.sizeOf(sheet.part) };
}

/**
 * A sheet of a workbook of Excel. Errors: those of a zip, `imports.sheet_missing`,
 * `…sheet_too_large`, `…cell_too_long`, `…too_many_sheets`, `…workbook_too_large`.
 */
export async function openXlsx(
  zip: ZipArchive,
  name: string,
  breathe: () => Promise<void>,
): Promise<OpenedTable> {
  const book = await readWorkbook(zip);
  const sheet = book.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new ExpectedError("imports.sheet_missing", { sheet: name });
  const chunks = sheetChunks(zip, sheet, book.from1904, book, breathe);
  return { total: zip.sizeOf(sheet.part), chunks };
}
