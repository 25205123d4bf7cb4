import type { Editor } from "@tiptap/core";
import { Selection, type Command } from "@tiptap/pm/state";
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  CellSelection,
  deleteColumn,
  deleteRow,
  deleteTable,
  goToNextCell,
  isInTable,
  selectedRect,
  toggleHeaderRow,
} from "@tiptap/pm/tables";
import { MAX_TABLE_COLUMNS, MAX_TABLE_ROWS } from "#shared/domain/meetings/rich-text.ts";

/** What may be done to the table that the caret is in. */
const TABLE_COMMANDS = {
  rowAbove: addRowBefore,
  rowBelow: addRowAfter,
  columnBefore: addColumnBefore,
  columnAfter: addColumnAfter,
  headerRow: toggleHeaderRow,
  removeRow: deleteRow,
  removeColumn: deleteColumn,
  removeTable: deleteTable,
} satisfies Record<string, Command>;

export type TableCommand = keyof typeof TABLE_COMMANDS;

export const TABLE_COMMAND_IDS = Object.keys(TABLE_COMMANDS) as TableCommand[];

/** False where there is no table, and where it has no room left. */
export function mayDoInTable(editor: Editor, id: TableCommand): boolean {
  if (!isInTable(editor.state)) return false;
  const { map } = selectedRect(editor.state);
  if (id === "rowAbove" || id === "rowBelow") return map.height < MAX_TABLE_ROWS;
  if (id === "columnBefore" || id === "columnAfter") return map.width < MAX_TABLE_COLUMNS;
  return true;
}

export function doInTable(editor: Editor, id: TableCommand): void {
  if (mayDoInTable(editor, id)) run(editor, TABLE_COMMANDS[id]);
}

function run(editor: Editor, command: Command): boolean {
  return command(editor.state, editor.view.dispatch);
}

const FIRST_COLUMNS = 3;
const FIRST_ROWS = 3;

function emptyRow(cell: "tableHeader" | "tableCell") {
  const empty = { type: cell, content: [{ type: "paragraph" }] };
  return { type: "tableRow", content: Array.from({ length: FIRST_COLUMNS }, () => empty) };
}

/** A small table with a header row, in place of an empty paragraph or after what one writes in. */
export function insertTable(editor: Editor): boolean {
  const { $from } = editor.state.selection;
  if (isInTable(editor.state)) return false;
  const rows = Array.from({ length: FIRST_ROWS }, (_, row) =>
    emptyRow(row === 0 ? "tableHeader" : "tableCell"),
  );
  const isEmpty =
    $from.depth === 1 && $from.parent.type.name === "paragraph" && $from.parent.content.size === 0;
  const from = isEmpty ? $from.before(1) : $from.depth === 0 ? $from.pos : $from.after(1);
  const to = isEmpty ? $from.after(1) : from;
  return editor
    .chain()
    .focus()
    .insertContentAt({ from, to }, { type: "table", content: rows })
    .command(({ tr }) => {
      // In the table, its first row, its first cell.
      tr.setSelection(Selection.near(tr.doc.resolve(from + 3)));
      return true;
    })
    .scrollIntoView()
    .run();
}

/** Tab: the next cell, and a new row behind the last one. */
export function nextCell(editor: Editor): boolean {
  if (!isInTable(editor.state)) return false;
  if (run(editor, goToNextCell(1))) return true;
  if (mayDoInTable(editor, "rowBelow") && run(editor, addRowAfter)) run(editor, goToNextCell(1));
  return true;
}

/** Shift+Tab: the cell before; before the first one, out of the table. */
export function previousCell(editor: Editor): boolean {
  if (!isInTable(editor.state)) return false;
  if (run(editor, goToNextCell(-1))) return true;
  const before = tableStart(editor);
  select(editor, Selection.near(editor.state.doc.resolve(before), -1));
  return true;
}

/** Goes on writing below the table. */
export function leaveTable(editor: Editor): boolean {
  if (!isInTable(editor.state)) return false;
  const start = tableStart(editor);
  const after = start + (editor.state.doc.nodeAt(start)?.nodeSize ?? 0);
  select(editor, Selection.near(editor.state.doc.resolve(after), 1));
  return true;
}

/** With all its cells selected, the table goes, and not only what they say. */
export function removeWholeTable(editor: Editor): boolean {
  const { selection } = editor.state;
  if (!(selection instanceof CellSelection)) return false;
  return selection.isRowSelection() && selection.isColSelection() && run(editor, deleteTable);
}

/** Where the table begins that the caret is in: it stands at the top. */
function tableStart(editor: Editor): number {
  return editor.state.selection.$from.before(1);
}

function select(editor: Editor, selection: Selection): void {
  editor.view.dispatch(editor.state.tr.setSelection(selection).scrollIntoView());
}
