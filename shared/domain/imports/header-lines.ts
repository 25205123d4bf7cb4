import { foldText } from "../kernel/text.ts";
import { looksLikeData } from "./cell-kinds.ts";
import { looksLikeHeader } from "./guess-columns.ts";
import { MAX_HEADER_LINES } from "./reading.ts";
import { filledColumns, type TableRow } from "./table-row.ts";

/** A header further down than this is none. */
const LOOKED_AT = 60;
const LONGEST_GROUP = 40;

const isKnown = (cell: string) => cell.trim() !== "" && looksLikeHeader([cell]);
const hasData = (row: TableRow) => row.cells.some(looksLikeData);
const textAt = (row: TableRow, column: number) => (row.cells[column] ?? "").trim();
const filled = (row: TableRow) => filledColumns(row.cells);

/** How many columns a line names by words that are known; none where it holds a value. */
export function namedColumns(row: TableRow): number {
  return hasData(row) ? 0 : row.cells.filter(isKnown).length;
}

/** The line that names the most columns; with one name only, it comes before any value. */
function mainLine(rows: readonly TableRow[]): number {
  let best = { at: -1, known: 0 };
  let seenData = false;
  for (const [at, row] of rows.slice(0, LOOKED_AT).entries()) {
    if (hasData(row)) {
      seenData = true;
      continue;
    }
    const known = row.cells.filter(isKnown).length;
    const enough = known > 1 || (known === 1 && !seenData && isAsFull(row, rows[at + 1]));
    if (enough && known > best.known) best = { at, known };
  }
  return best.at;
}

/** A title over a table has one cell and the table more. */
function isAsFull(row: TableRow, next: TableRow | undefined): boolean {
  return next === undefined || filled(row).length * 2 > filled(next).length;
}

/** Names of groups of columns: over several of them, or where the line below says nothing. */
function isGroupLine(row: TableRow | undefined, below: TableRow): boolean {
  if (row === undefined || below.line - row.line !== 1 || hasData(row)) return false;
  const columns = filled(row);
  const texts = columns.map((column) => textAt(row, column));
  if (texts.some((text) => text.length > LONGEST_GROUP || /\d/.test(text))) return false;
  if (columns.some((column) => textAt(below, column) === "")) return columns.length > 1;
  return columns.length > 1 || (columns.length === 1 && columns[0] !== 0);
}

const ASIDE = /^[([{].*[)\]}]$/su;

/** What says more of the columns: names under names of groups, or how each is to be filled in. */
function isLineBelow(row: TableRow | undefined, header: TableRow): boolean {
  if (row === undefined || row.line - header.line !== 1 || hasData(row)) return false;
  const columns = filled(row);
  if (columns.length > 0 && columns.every((column) => ASIDE.test(textAt(row, column)))) return true;
  const known = columns.filter((column) => isKnown(textAt(row, column))).length;
  // Codes of questions over their words, or the other way round.
  if (known > 1 && known * 2 >= columns.length && columns.length === filled(header).length)
    return true;
  const fillsHoles = columns.some((column) => textAt(header, column) === "");
  const leavesHoles = filled(header).some((column) => textAt(row, column) === "");
  return fillsHoles && leavesHoles && known * 2 >= columns.length;
}

/** The lines that name the columns, from the top down; none where no line seems to. */
export function findHeader(rows: readonly TableRow[]): TableRow[] {
  const at = mainLine(rows);
  const main = rows[at];
  if (main === undefined) return [];
  const header = [main];
  for (let up = at - 1; header.length < MAX_HEADER_LINES; up--) {
    const [top] = header;
    const above = rows[up];
    if (above === undefined || top === undefined || !isGroupLine(above, top)) break;
    header.unshift(above);
  }
  for (let down = at + 1; header.length < MAX_HEADER_LINES; down++) {
    const row = rows[down];
    if (row === undefined || !isLineBelow(row, header.at(-1) ?? main)) break;
    header.push(row);
  }
  return header;
}

/** A text of a line above stands for the columns on its right that it leaves empty. */
function spread(row: TableRow, below: TableRow, width: number): string[] {
  let last = "";
  return Array.from({ length: width }, (_, column) => {
    const text = textAt(row, column);
    if (text !== "") last = text;
    else if (textAt(below, column) === "") last = "";
    return last;
  });
}

/**
 * The name of each column. Of several lines, the last one that says something names it, with the
 * group it stands in where it says too little alone: `Domicile` over `Tél.` and `Bureau` over `Tél.`.
 */
export function headerNames(header: readonly TableRow[]): string[] {
  const lines = header.filter(
    (row) => !filled(row).every((column) => ASIDE.test(textAt(row, column))),
  );
  const last = lines.at(-1);
  if (last === undefined) return [];
  const width = Math.max(...header.map(({ cells }) => cells.length));
  const own = Array.from({ length: width }, (_, column) => {
    const lowest = lines.findLast((row) => textAt(row, column) !== "");
    return lowest === undefined ? "" : textAt(lowest, column);
  });
  if (lines.length === 1) return own;
  const groups = lines.slice(0, -1).map((row, i) => spread(row, lines[i + 1] ?? last, width));
  const count = new Map<string, number>();
  for (const name of own) count.set(foldText(name), (count.get(foldText(name)) ?? 0) + 1);
  return own.map((name, column) => {
    if (isKnown(name) && count.get(foldText(name)) === 1) return name;
    const over = groups.map((group) => group[column] ?? "").filter((text) => text !== "");
    return [...new Set([...over, name])].filter((text) => text !== "").join(" ");
  });
}
