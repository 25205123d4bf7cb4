import { Node } from "@tiptap/core";
import { tableEditing } from "@tiptap/pm/tables";
import { leaveTable, nextCell, previousCell, removeWholeTable } from "./table-commands.ts";

/** What the table plugin knows each node by. */
const ROLES: Readonly<Record<string, string | undefined>> = {
  table: "table",
  tableRow: "row",
  tableCell: "cell",
  tableHeader: "header_cell",
};

/** No cell is merged with another, whatever a paste says: the plugin asks for these all the same. */
const CELL_ATTRIBUTES = {
  colspan: { default: 1, parseHTML: () => 1, rendered: false },
  rowspan: { default: 1, parseHTML: () => 1, rendered: false },
  colwidth: { default: null, parseHTML: () => null, rendered: false },
};

/** A table, only at the top of the minutes. */
export const TableNode = Node.create({
  name: "table",
  group: "grid",
  content: "tableRow+",
  isolating: true,

  extendNodeSchema: ({ name }) => {
    const tableRole = ROLES[name];
    return tableRole === undefined ? {} : { tableRole };
  },

  parseHTML: () => [{ tag: "table" }],

  renderHTML: () => ["table", ["tbody", 0]],

  addKeyboardShortcuts() {
    return {
      Tab: () => nextCell(this.editor),
      "Shift-Tab": () => previousCell(this.editor),
      "Mod-Enter": () => leaveTable(this.editor),
      Escape: () => leaveTable(this.editor),
      Backspace: () => removeWholeTable(this.editor),
      Delete: () => removeWholeTable(this.editor),
    };
  },

  addProseMirrorPlugins: () => [tableEditing()],
});

export const TableRowNode = Node.create({
  name: "tableRow",
  content: "(tableCell | tableHeader)*",
  parseHTML: () => [{ tag: "tr" }],
  renderHTML: () => ["tr", 0],
});

export const TableCellNode = Node.create({
  name: "tableCell",
  content: "paragraph+",
  isolating: true,
  addAttributes: () => CELL_ATTRIBUTES,
  parseHTML: () => [{ tag: "td" }],
  renderHTML: () => ["td", 0],
});

export const TableHeaderNode = Node.create({
  name: "tableHeader",
  content: "paragraph+",
  isolating: true,
  addAttributes: () => CELL_ATTRIBUTES,
  parseHTML: () => [{ tag: "th" }],
  renderHTML: () => ["th", 0],
});
