import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import {
  MAX_CELL_LINES,
  MAX_CELL_PIECES,
  MAX_CELL_TEXT,
  MAX_TABLE_COLUMNS,
  MAX_TABLE_ROWS,
} from "#shared/domain/meetings/rich-text.ts";

interface TableBoundsOptions {
  /** Said where a change was not made because a table would have outgrown what the vault keeps. */
  readonly onFull: () => void;
}

/**
 * No table grows beyond what the vault keeps as a table, whatever is pasted or typed in it: the change is
 * not made. Stored, it would have been lines, while the screen still showed the table.
 */
export const TableBounds = Extension.create<TableBoundsOptions>({
  name: "tableBounds",
  addOptions: () => ({ onFull: () => undefined }),
  addProseMirrorPlugins() {
    const { onFull } = this.options;
    // Nodes never change: what fits does so in every document it is in.
    const fitting = new WeakSet<Node>();
    return [
      new Plugin({
        filterTransaction: ({ doc, docChanged }) => {
          if (!docChanged || doc.children.every((block) => isWithinBounds(block, fitting)))
            return true;
          onFull();
          return false;
        },
      }),
    ];
  },
});

/** Whether a block of the minutes is no table, or one that the vault keeps. */
function isWithinBounds(block: Node, fitting: WeakSet<Node>): boolean {
  if (block.type.name !== "table" || fitting.has(block)) return true;
  const fits =
    block.childCount <= MAX_TABLE_ROWS &&
    block.children.every(
      (row) =>
        row.childCount <= MAX_TABLE_COLUMNS &&
        row.children.every((cell) => fitting.has(cell) || isShortCell(cell)),
    );
  if (!fits) return false;
  fitting.add(block);
  for (const row of block.children) for (const cell of row.children) fitting.add(cell);
  return true;
}

function isShortCell(cell: Node): boolean {
  return (
    cell.childCount <= MAX_CELL_LINES &&
    cell.children.every(
      (line) =>
        line.childCount <= MAX_CELL_PIECES &&
        line.children.every(({ text }) => (text ?? "").length <= MAX_CELL_TEXT),
    )
  );
}
