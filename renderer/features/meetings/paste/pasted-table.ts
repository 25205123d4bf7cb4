import {
  MAX_CELL_LINES,
  MAX_CELL_PIECES,
  MAX_CELL_TEXT,
  MAX_TABLE_COLUMNS,
  type Inline,
  type RichBlock,
  type TableCell,
} from "#shared/domain/meetings/rich-text.ts";
import type { PastedElement } from "./pasted-tree.ts";
import { gridOf, isSmall, trimmed, type PastedCell } from "./read-table.ts";

interface TableReading {
  /** The lines of a cell. */
  readonly cell: (element: PastedElement) => Inline[][];
  readonly isTop: boolean;
}

interface MadeTable {
  readonly blocks: RichBlock[];
  /** Cells that reached over others. */
  readonly merged: number;
  /** 1 for a table that is lines now. */
  readonly tables: 0 | 1;
}

interface ReadCell {
  readonly isHeader: boolean;
  readonly lines: Inline[][];
}

/** A table of the paste as one of the minutes, or as lines where it is too large or stands inside. */
export function tableBlocks(
  rows: readonly (readonly PastedCell[])[],
  { cell, isTop }: TableReading,
): MadeTable {
  const read = (one: PastedCell | null): ReadCell =>
    one === null
      ? { isHeader: false, lines: [] }
      : { isHeader: one.isHeader, lines: cell(one.element) };
  const merged = rows.flat().filter(({ columns, rows: down }) => columns > 1 || down > 1).length;
  const grid = isSmall(rows) ? gridOf(rows) : rows;
  const cells = trimmed(
    grid.map((row) => row.map(read)),
    ({ lines }) => lines.length === 0,
  );
  const width = cells[0]?.length ?? 0;
  if (width === 0) return { blocks: [], merged: 0, tables: 0 };
  const fits = isTop && isSmall(rows) && width <= MAX_TABLE_COLUMNS && cells.every(isShort);
  if (!fits) return { blocks: cells.flatMap(rowAsLine), merged, tables: 1 };
  const content = withHeaders(cells).map((row) => ({
    type: "tableRow" as const,
    content: row.map(tableCell),
  }));
  return { blocks: [{ type: "table", content }], merged, tables: 0 };
}

/** Half of what the vault takes in a cell, so that one may go on writing there. */
const MOST_LINES = MAX_CELL_LINES / 2;
const MOST_PIECES = MAX_CELL_PIECES / 2;
const LONGEST_CELL = MAX_CELL_TEXT / 2;

function isShort(row: readonly ReadCell[]): boolean {
  return row.every(
    ({ lines }) =>
      lines.length <= MOST_LINES &&
      lines.every((line) => line.length <= MOST_PIECES && lengthOf(line) <= LONGEST_CELL),
  );
}

function lengthOf(line: readonly Inline[]): number {
  return line.reduce((sum, one) => sum + (one.type === "text" ? one.text.length : 0), 0);
}

/** A first row all in bold, over one that is not, is a header that only styles say. */
function withHeaders(rows: readonly (readonly ReadCell[])[]): readonly (readonly ReadCell[])[] {
  const [first, second] = rows;
  if (first === undefined || second === undefined || first.some(({ isHeader }) => isHeader)) {
    return rows;
  }
  if (!first.every(isBold) || second.every(isBold)) return rows;
  return [first.map((cell) => ({ isHeader: true, lines: cell.lines })), ...rows.slice(1)];
}

function isBold({ lines }: ReadCell): boolean {
  return (
    lines.length > 0 &&
    lines
      .flat()
      .every((one) => one.type !== "text" || one.marks?.some(({ type }) => type === "bold"))
  );
}

function tableCell({ isHeader, lines }: ReadCell): TableCell {
  const paragraphs = lines.map((line) => ({
    type: "paragraph" as const,
    content: isHeader ? line.map(withoutBold) : line,
  }));
  return {
    type: isHeader ? "tableHeader" : "tableCell",
    content: paragraphs.length === 0 ? [{ type: "paragraph" }] : paragraphs,
  };
}

/** A header is in bold by itself. */
function withoutBold(inline: Inline): Inline {
  if (inline.type !== "text") return inline;
  const marks = (inline.marks ?? []).filter(({ type }) => type !== "bold");
  return { type: "text", text: inline.text, ...(marks.length === 0 ? {} : { marks }) };
}

/** The cells of a row in one line, a tab between them: no figure touches another. */
function rowAsLine(cells: readonly ReadCell[]): RichBlock[] {
  const last = cells.findLastIndex(({ lines }) => lines.length > 0);
  const content = cells
    .slice(0, last + 1)
    .flatMap(({ lines }, index): Inline[] => [
      ...(index === 0 ? [] : [{ type: "text" as const, text: "\t" }]),
      ...lines.flatMap((line, at): Inline[] => [
        ...(at === 0 ? [] : [{ type: "text" as const, text: " " }]),
        ...line,
      ]),
    ]);
  return last < 0 ? [] : [{ type: "paragraph", content: joined(content) }];
}

/** Neighbours that look the same in one piece. */
function joined(content: readonly Inline[]): Inline[] {
  const pieces: Inline[] = [];
  for (const inline of content) {
    const last = pieces.at(-1);
    if (inline.type === "text" && last?.type === "text" && !inline.marks && !last.marks) {
      pieces[pieces.length - 1] = { type: "text", text: last.text + inline.text };
    } else pieces.push(inline);
  }
  return pieces;
}
