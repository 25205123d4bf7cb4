import { decimalOf } from "../money.ts";
import type { Steps } from "#shared/domain/kernel/steps.ts";
import { ROWS_AT_ONCE, type Column, type Table } from "./table.ts";

/** A spreadsheet would take what begins so for a formula, signs of full width too (https://owasp.org/www-community/attacks/CSV_Injection). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/** As French spreadsheets read it: semicolons, decimal commas, and a mark that it is UTF-8. */
export function* toCsv({ columns, rows }: Table): Steps<string> {
  const lines = [columns.map(({ label }) => quoted(label)).join(";")];
  for (const [index, { cells }] of rows.entries()) {
    if (index % ROWS_AT_ONCE === 0) yield;
    lines.push(columns.map((column, at) => cellOf(column, cells[at] ?? null)).join(";"));
  }
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

function cellOf({ kind }: Column, cell: string | number | null): string {
  if (cell === null) return "";
  if (typeof cell === "number") {
    return kind === "cents" ? decimalOf(cell).replace(".", ",") : String(cell);
  }
  return quoted(kind === "text" && FORMULA.test(cell) ? `'${cell}` : cell);
}

const quoted = (text: string) => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
