import { MOST_IN_LIST } from "../people/person-fields.ts";
import { saysNone, type ReadContacts } from "./contacts.ts";
import type { RowDoubt } from "./import.ts";
import type { RowNotes } from "./row-notes.ts";

const UNTIDY = /\s\s|[^\S ]/;
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const CONTROL = /[\0-\x08\x0e-\x1f\x7f]/g;

/** One line of text: runs of blanks, new lines and no-break spaces become one space. */
export function cleanCell(cell: string): string {
  const trimmed = cell.trim();
  return UNTIDY.test(trimmed) ? trimmed.replace(/\s+/g, " ") : trimmed;
}

/** The cells of a line, as many as there are columns: without control characters, and what is beyond kept. */
export function shapedCells(
  cells: readonly string[],
  width: number,
  notes: RowNotes,
): readonly string[] {
  let shaped = cells;
  const control = cells.findIndex((cell) => cell.search(CONTROL) >= 0);
  if (control >= 0) {
    notes.doubt("control_character", control, "");
    shaped = cells.map((cell) => cell.replace(CONTROL, ""));
  }
  const beyond = shaped.slice(width).filter((cell) => cell.trim() !== "");
  if (beyond.length > 0) {
    notes.doubtAndKeep("too_many_cells", width, String(cells.length), beyond.join(" | "));
  }
  return shaped;
}

/** A cell as one line of text; what is too long for its field is kept whole in the notes. */
export function lineOf(
  cells: readonly string[],
  index: number,
  max: number,
  notes: RowNotes,
): string {
  return index < 0 ? "" : fitted(cleanCell(cells[index] ?? ""), index, max, notes);
}

export function fitted(text: string, index: number, max: number, notes: RowNotes): string {
  if (text.length <= max) return text;
  notes.doubtAndKeep("value_too_long", index, text);
  return text.slice(0, max).trim();
}

/** The e-mails, or the phones, of the cells of several columns. */
export function listOf(
  cells: readonly string[],
  indexes: readonly number[],
  read: (cell: string) => ReadContacts,
  reason: RowDoubt,
  notes: RowNotes,
): string[] {
  const all: string[] = [];
  for (const index of indexes) {
    const cell = (cells[index] ?? "").trim();
    if (cell === "" || saysNone(cell)) continue;
    const { found, isBroken, hasWords } = read(cell);
    const fresh = found.filter((one) => !all.includes(one));
    all.push(...fresh.slice(0, MOST_IN_LIST - all.length));
    if (isBroken || found.length === 0) notes.doubtAndKeep(reason, index, cell);
    else if (all.length === MOST_IN_LIST && !fresh.every((one) => all.includes(one))) {
      notes.doubtAndKeep("value_too_long", index, cell);
    } else if (hasWords) notes.keep(index, cell);
  }
  return all;
}
