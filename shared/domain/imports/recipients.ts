import { isEmail } from "./contacts.ts";
import { within } from "./within.ts";

export interface Recipient {
  readonly name: string;
  readonly email: string;
}

const FIELD = /^(?:à|a|to|cc|cci|bcc|from|de|destinataires?)\s?:/i;

/** `Anne Le Bris <a@x.org>`, `"Le Bris, Anne" <a@x.org>`, or an address alone; null for anything else. */
function readRecipient(text: string): Recipient | null {
  const piece = text.trim();
  const open = piece.lastIndexOf("<");
  if (open < 0) return isEmail(piece) ? { name: "", email: piece } : null;
  const email = piece.slice(open + 1, -1).trim();
  if (!piece.endsWith(">") || !isEmail(email)) return null;
  const name = within(piece.slice(0, open).trim(), "\"'").trim();
  return /[<>@]/.test(name) && name !== email ? null : { name: name === email ? "" : name, email };
}

/**
 * The people of a line as a mail program writes several: parted by semicolons or commas, with a comma
 * inside a name too. Null where some of it is nobody.
 */
export function recipientsIn(line: string): Recipient[] | null {
  const found: Recipient[] = [];
  let held = "";
  for (const piece of line.replace(FIELD, "").split(/([;,])/)) {
    const isMark = piece === ";" || piece === ",";
    if (!isMark) held += piece;
    else if (held.includes("@") || held.trim() === "") held = "";
    else held += piece;
    if (isMark || !piece.includes("@")) continue;
    const one = readRecipient(held);
    if (one === null) return null;
    found.push(one);
  }
  return held.trim() === "" || held.includes("@") ? found : null;
}

const MAX_LINES = 60;

/** Whether a text is a list of recipients, several on a line, and no table. */
export function isRecipientList(beginning: string): boolean {
  if (!beginning.includes("@")) return false;
  const lines = beginning.split(/[\r\n]+/).filter((line) => line.trim() !== "");
  let several = false;
  for (const line of lines.slice(0, MAX_LINES)) {
    const found = line.length > 100_000 ? null : recipientsIn(line);
    if (found === null || found.length === 0) return false;
    several ||= found.length > 1 && (lines.length === 1 || line.includes("<"));
  }
  return several;
}

/** What such a list is read as. */
export const RECIPIENT_COLUMNS = [
  { name: "Nom", field: "fullName" },
  { name: "E-mail", field: "email" },
] as const;

/** A line of a table that holds several people in its one cell of a name or an address: one line for each. */
export function eachRecipient(
  cells: readonly string[],
  columns: readonly string[],
): readonly (readonly string[])[] {
  const at = columns.findIndex(
    (field, index) => (field === "fullName" || field === "email") && severalIn(cells[index] ?? ""),
  );
  if (at < 0) return [cells];
  const isNamed = columns.some(
    (field, index) => index !== at && field.endsWith("Name") && (cells[index] ?? "").trim() !== "",
  );
  const found = isNamed ? null : recipientsIn(cells[at] ?? "");
  if (found === null || !found.every(({ name }) => name !== "")) return [cells];
  return found.map(({ name, email }) =>
    cells.map((cell, index) => (index === at ? `${name} <${email}>` : cell)),
  );
}

/**
 * The cells of a line that has more of them than the table has columns, because the separator of the file
 * stands between the people of one: `Anne <a@x.org>; Paul <p@x.org>;Brest`. Those people are one cell again.
 */
export function rejoinRecipients(cells: readonly string[], width: number): readonly string[] {
  const beyond = cells.length - width;
  if (width === 0 || beyond <= 0) return cells;
  const isNamed = cells.map((cell) => cell.includes("<") && readRecipient(cell) !== null);
  const at = isNamed.findIndex(
    (_, index) => index < width && isNamed.slice(index, index + beyond + 1).every(Boolean),
  );
  if (at < 0) return cells;
  const people = cells.slice(at, at + beyond + 1).map((cell) => cell.trim());
  return [...cells.slice(0, at), people.join("; "), ...cells.slice(at + beyond + 1)];
}

function severalIn(cell: string): boolean {
  const first = cell.indexOf("<");
  return first > 0 && cell.includes("<", first + 1);
}
