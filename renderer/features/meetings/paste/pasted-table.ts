import type { Inline, RichBlock } from "#shared/domain/meetings/rich-text.ts";
import type { PastedElement } from "./pasted-tree.ts";
import { gridOf, isSmall, trimmed, type PastedCell } from "./read-table.ts";

interface TableReading {
  /** The lines of a cell. */
  readonly cell: (element: PastedElement) => Inline[][];
  readonly isHidden: (element: PastedElement) => boolean;
  readonly isTop: boolean;
}

interface MadeTable {
  readonly blocks: RichBlock[];
  /** Cells that reached over others. */
  readonly merged: number;
  /** 1 for a table that is lines now. */
  readonly tables: 0 | 1;
}

/** A table of the paste as one of the minutes, or as lines where it is too large or stands inside. */
export function tableBlocks(
  pasted: readonly (readonly PastedCell[])[],
  { cell, isHidden }: TableReading,
): MadeTable {
  const rows = pasted.map((row) => row.filter(({ element }) => !isHidden(element)));
  const read = (one: PastedCell | null) => (one === null ? [] : cell(one.element));
  const merged = rows.flat().filter(({ columns, rows: down }) => columns > 1 || down > 1).length;
  const grid = isSmall(rows) ? gridOf(rows) : rows;
  const cells = trimmed(
    grid.map((row) => row.map(read)),
    (lines) => lines.length === 0,
  );
  return { blocks: cells.flatMap(rowAsLine), merged, tables: 1 };
}

/** The cells of a row in one line, a tab between them: no figure touches another. */
function rowAsLine(cells: readonly Inline[][][]): RichBlock[] {
  const last = cells.findLastIndex((lines) => lines.length > 0);
  const content = cells
    .slice(0, last + 1)
    .flatMap((lines, index): Inline[] => [
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
