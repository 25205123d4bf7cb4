import type { FoundSheet } from "#shared/domain/imports/inspection.ts";
import { writtenDay } from "#shared/domain/imports/number-format.ts";
import { filledColumns } from "#shared/domain/imports/table-row.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { FillDown, SheetRows, type OpenedTable, type RowChunk } from "./opened-table.ts";
import { readXml, type Attributes, type XmlHandlers } from "./xml-stream.ts";
import { refuseTooManySheets, type ZipArchive } from "./zip-archive.ts";

const CONTENT = "content.xml";
const LONGEST_CELL = 100_000;
const MOST_SPACES = 1000;
/** Cells merged over more lines are decoration. */
const LONGEST_MERGE = 1000;

const count = (attributes: Attributes, name: string) => {
  const value = Math.trunc(Number(attributes[name] ?? "1"));
  return Number.isFinite(value) && value > 1 ? value : 1;
};

/** What a cell holds: as it is shown where only that keeps zeros, a day as ISO, else its value. */
function cellValue(attributes: Attributes, shown: string): string {
  const type = attributes["office:value-type"] ?? attributes["calcext:value-type"] ?? "";
  const value = attributes["office:value"] ?? "";
  if (attributes["calcext:value-type"] === "error") return "";
  if (type === "date") return writtenDay(attributes["office:date-value"] ?? shown);
  if (type === "boolean") return attributes["office:boolean-value"] ?? shown;
  if (type === "float") {
    const figures = shown.replace(/[\s.\-()]+/gu, "");
    return /^[+0]/.test(figures) && figures.replace(/^[+0]+/, "") === value ? shown : plain(value);
  }
  if (type === "currency" || type === "percentage") return plain(value);
  return shown === "" ? (attributes["office:string-value"] ?? "") : shown;
}

function plain(value: string): string {
  const number = Number(value);
  return Number.isFinite(number) && Number.isInteger(number) ? BigInt(number).toString() : value;
}

/** What is drawn or noted in a cell is not its text. */
const BESIDE = new Set(["annotation", "frame", "custom-shape", "shapes"]);

/** Makes rows of the sheet of this name; `onSheet` hears of each one. */
class ContentReader implements XmlHandlers {
  readonly #rows: SheetRows;
  readonly #wanted: string;
  readonly #fill = new FillDown();
  #isWanted = false;
  #isOver = false;
  #tables = 0;
  #beside = 0;
  #line = 0;
  #repeated = 1;
  #cells: string[] = [];
  #column = 0;
  #cell: Attributes | null = null;
  #text = "";
  #length = 0;
  #inText = 0;
  #wideAt = -1;

  constructor(rows: SheetRows, wanted: string) {
    this.#rows = rows;
    this.#wanted = wanted;
  }

  /** Whether the sheet was read to its end. */
  get isOver(): boolean {
    return this.#isOver;
  }

  open(name: string, attributes: Attributes): void {
    if (BESIDE.has(name)) this.#beside++;
    if (name === "table" && this.#tables++ === 0) {
      this.#isWanted = !this.#isOver && attributes["table:name"] === this.#wanted;
    }
    if (!this.#isWanted || this.#tables !== 1 || this.#beside > 0) return;
    if (name === "table-row") this.#startRow(attributes);
    else if (name === "table-cell") this.#startCell(attributes);
    else if (name === "covered-table-cell") this.#column += count(attributes, REPEATED);
    else if (this.#cell !== null) this.#openText(name, attributes);
  }

  text(piece: string): void {
    if (this.#inText === 0 || this.#beside > 0) return;
    this.#add(piece);
  }

  #add(piece: string): void {
    this.#length += piece.length;
    this.#rows.refuseLongCell(this.#length, this.#line + 1);
    if (this.#text.length < LONGEST_CELL) this.#text += piece;
  }

  close(name: string): void {
    if (BESIDE.has(name)) this.#beside--;
    if (name === "table" && --this.#tables === 0 && this.#isWanted) {
      this.#isWanted = false;
      this.#isOver = true;
    }
    if (!this.#isWanted || this.#tables !== 1 || this.#beside > 0) return;
    if (name === "p" && this.#inText > 0) this.#inText--;
    else if (name === "table-cell") this.#endCell();
    else if (name === "table-row") this.#endRow();
  }

  #openText(name: string, attributes: Attributes): void {
    if (name === "p") {
      if (this.#text !== "") this.#add("\n");
      this.#inText++;
    } else if (name === "s") {
      this.#add(" ".repeat(Math.min(count(attributes, "text:c"), MOST_SPACES)));
    } else if (name === "tab") this.#add(" ");
    else if (name === "line-break") this.#add("\n");
  }

  #startRow(attributes: Attributes): void {
    this.#repeated = count(attributes, "table:number-rows-repeated");
    this.#cells = [];
    this.#column = 0;
    this.#wideAt = -1;
  }

  #startCell(attributes: Attributes): void {
    this.#cell = attributes;
    this.#text = "";
    this.#length = 0;
    this.#inText = 0;
  }

  #endCell(): void {
    const attributes = this.#cell ?? {};
    this.#cell = null;
    const value = cellValue(attributes, this.#text.trim());
    const times = count(attributes, REPEATED);
    const line = this.#line + 1;
    if (value.trim() !== "") {
      if (count(attributes, "table:number-columns-spanned") > 1) this.#wideAt = this.#column;
      const lines = count(attributes, "table:number-rows-spanned");
      if (lines > 1 && lines <= LONGEST_MERGE) {
        this.#fill.start(this.#column, value, this.#line + lines);
      }
      for (let i = 0; i < times; i++) this.#rows.put(this.#cells, this.#column + i, value, line);
    }
    this.#column += times;
  }

  #endRow(): void {
    const first = this.#line + 1;
    for (const [column, value] of this.#fill.at(first)) {
      if ((this.#cells[column] ?? "") === "") this.#rows.put(this.#cells, column, value, first);
    }
    const filled = filledColumns(this.#cells);
    if (filled.length === 0) {
      this.#line += this.#repeated;
      return;
    }
    const isWide = filled.length === 1 && filled[0] === this.#wideAt;
    for (let i = 0; i < this.#repeated; i++) {
      const line = ++this.#line;
      this.#rows.add({ line, cells: this.#cells, ...(isWide ? { isWide } : {}) });
    }
  }
}

const REPEATED = "table:number-columns-repeated";

/** The sheets of a document, by reading it through. Errors: those of a zip and of its XML, `imports.too_many_sheets`. */
export async function listOdsSheets(
  zip: ZipArchive,
  breathe: () => Promise<void>,
): Promise<FoundSheet[]> {
  const sheets: FoundSheet[] = [];
  const hidden = new Set<string>();
  let style = "";
  let tables = 0;
  const holdsSomething = () => {
    const last = sheets.at(-1);
    if (last !== undefined && last.isEmpty) sheets[sheets.length - 1] = { ...last, isEmpty: false };
  };
  const handlers: XmlHandlers = {
    open(name, attributes) {
      if (name === "style") style = attributes["style:name"] ?? "";
      if (name === "table-properties" && attributes["table:display"] === "false") {
        hidden.add(style);
      }
      if (name === "p" || attributes["office:value"] !== undefined) holdsSomething();
      if (name !== "table" || tables++ > 0) return;
      const isHidden = hidden.has(attributes["table:style-name"] ?? "");
      const called = (attributes["table:name"] ?? "").slice(0, 255);
      refuseTooManySheets(sheets.length + 1);
      sheets.push({ name: called, isHidden, isEmpty: true });
    },
    close(name) {
      if (name === "table") tables--;
    },
  };
  for await (const _ of readXml(zip.read(CONTENT), handlers)) await breathe();
  return sheets;
}

async function* sheetChunks(zip: ZipArchive, name: string): AsyncGenerator<RowChunk> {
  const rows = new SheetRows(name);
  const reader = new ContentReader(rows, name);
  for await (const done of readXml(zip.read(CONTENT), reader)) {
    yield { rows: rows.take(), done };
    if (reader.isOver) return;
  }
  if (!reader.isOver) throw new ExpectedError("imports.sheet_missing", { sheet: name });
  yield { rows: rows.take(), done: zip.sizeOf(CONTENT) };
}

/** A sheet of an OpenDocument spreadsheet. Errors: as above, `imports.sheet_missing`, `…sheet_too_large`, `…cell_too_long`. */
export function openOds(zip: ZipArchive, name: string): OpenedTable {
  return { total: zip.sizeOf(CONTENT), chunks: sheetChunks(zip, name) };
}
