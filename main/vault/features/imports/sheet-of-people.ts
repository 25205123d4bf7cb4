import type { FoundSheet } from "#shared/domain/imports/inspection.ts";
import { namedColumns } from "#shared/domain/imports/header-lines.ts";
import { filledColumns, type TableRow } from "#shared/domain/imports/table-row.ts";
import type { OpenedTable } from "./opened-table.ts";

/** Each is opened anew, with all texts of the workbook. */
const SHEETS_LOOKED_INTO = 5;
const LINES_LOOKED_AT = 60;

/**
 * The sheet that a workbook most likely keeps its people in: the one with the line that names the most
 * columns, or else the first with several columns, or with anything at all. Many begin with a sheet that
 * says how to fill in the others. A hidden one is taken where there is no other. Null where there is none.
 */
export async function sheetOfPeople(
  sheets: readonly FoundSheet[],
  open: (name: string) => Promise<OpenedTable>,
): Promise<FoundSheet | null> {
  const filled = sheets.filter(({ isHidden, isEmpty }) => !isHidden && !isEmpty);
  const [first = sheets[0] ?? null, ...others] = filled;
  if (others.length === 0) return first;
  let best = { sheet: first, score: 0 };
  for (const sheet of filled.slice(0, SHEETS_LOOKED_INTO)) {
    const score = scoreOf(await beginning(await open(sheet.name)));
    if (score > best.score) best = { sheet, score };
  }
  return best.sheet;
}

/** At most 1 where no line names several columns. */
function scoreOf(rows: readonly TableRow[]): number {
  const named = Math.max(0, ...rows.map(namedColumns));
  if (named > 1) return named;
  return rows.some(({ cells }) => filledColumns(cells).length > 1) ? 1 : 0;
}

async function beginning({ chunks }: OpenedTable): Promise<TableRow[]> {
  const found: TableRow[] = [];
  for await (const { rows } of chunks) {
    found.push(...rows.slice(0, LINES_LOOKED_AT - found.length));
    if (found.length >= LINES_LOOKED_AT) break;
  }
  return found;
}
