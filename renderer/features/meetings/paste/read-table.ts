import { MAX_TABLE_COLUMNS, MAX_TABLE_ROWS } from "#shared/domain/meetings/rich-text.ts";
import { elementsIn, type PastedElement } from "./pasted-tree.ts";

/** A cell as it was pasted, and how far it reaches. */
export interface PastedCell {
  readonly element: PastedElement;
  readonly columns: number;
  readonly rows: number;
  readonly isHeader: boolean;
}

const MOST_SPANNED = 1000;

/** The rows of a table that are shown, without those of tables in its cells. */
export function rowsOf(
  table: PastedElement,
  isHidden: (element: PastedElement) => boolean,
  isHead = false,
): PastedCell[][] {
  return table.children.flatMap((child) => {
    if (typeof child === "string" || child.tag === "table" || isHidden(child)) return [];
    if (child.tag === "tr")
      return [cellsOf(child, isHead).filter((cell) => !isHidden(cell.element))];
    return rowsOf(child, isHidden, isHead || child.tag === "thead");
  });
}

function cellsOf(row: PastedElement, isHead: boolean): PastedCell[] {
  return row.children.flatMap((child) =>
    typeof child === "string" || (child.tag !== "td" && child.tag !== "th")
      ? []
      : [
          {
            element: child,
            columns: span(child.attrs.get("colspan")),
            rows: span(child.attrs.get("rowspan")),
            isHeader: isHead || child.tag === "th",
          },
        ],
  );
}

function span(written: string | undefined): number {
  const count = Number.parseInt(written ?? "1", 10);
  return Number.isNaN(count) ? 1 : Math.min(Math.max(count, 1), MOST_SPANNED);
}

/**
 * Whether a table only places what is on a page, as in messages: it says so, holds another table, or
 * has one column.
 */
export function isLayout(table: PastedElement, rows: readonly (readonly PastedCell[])[]): boolean {
  const role = table.attrs.get("role");
  if (role === "presentation" || role === "none") return true;
  if (rows.every((row) => row.length <= 1)) return true;
  for (const { tag } of elementsIn(table)) if (tag === "table") return true;
  return false;
}

/** Whether a table is one that minutes may hold. */
export function isSmall(rows: readonly (readonly PastedCell[])[]): boolean {
  const widest = Math.max(0, ...rows.slice(0, MAX_TABLE_ROWS).map(widthOf));
  return rows.length <= MAX_TABLE_ROWS && widest <= MAX_TABLE_COLUMNS;
}

function widthOf(row: readonly PastedCell[]): number {
  return row.reduce((sum, { columns }) => sum + columns, 0);
}

/** A grid without holes: what a merged cell covers is empty, and rows are as long as the longest. */
export function gridOf(rows: readonly (readonly PastedCell[])[]): (PastedCell | null)[][] {
  const grid: (PastedCell | null)[][] = rows.map(() => []);
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const cell of row) {
      while (grid[at]?.[column] !== undefined) column += 1;
      for (const line of grid.slice(at, at + cell.rows)) {
        for (let right = 0; right < cell.columns; right += 1) line[column + right] ??= null;
      }
      const own = grid[at];
      if (own !== undefined) own[column] = cell;
      column += cell.columns;
    }
  }
  const width = Math.max(0, ...grid.map((row) => row.length));
  return grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
}

/** Without the empty rows and columns that a spreadsheet selects behind what is written. */
export function trimmed<Cell>(
  grid: readonly (readonly Cell[])[],
  isBlank: (cell: Cell) => boolean,
): Cell[][] {
  const rows = grid.slice(0, grid.findLastIndex((row) => !row.every(isBlank)) + 1);
  const width = Math.max(0, ...rows.map((row) => row.findLastIndex((cell) => !isBlank(cell)) + 1));
  return rows.map((row) => row.slice(0, width));
}
