import { decimalOf } from "../money.ts";
import type { Steps } from "#shared/domain/kernel/steps.ts";
import { ROWS_AT_ONCE, type Column, type Table } from "./table.ts";

/**
 * What a spreadsheet takes for a formula, signs of full width too (https://owasp.org/www-community/attacks/CSV_Injection):
 * where a cell begins, which is behind each mark that it may be told to part cells by.
 */
const FORMULA = /(^|[;,|\t\r\n])([ "]*)([=+\-@＝＋－＠])/gu;
const BLANK = /^[\t\r\n]/;

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
  return quoted(kind === "text" ? asText(cell) : cell);
}

function asText(cell: string): string {
  const text = cell.replaceAll(FORMULA, "$1$2'$3");
  return BLANK.test(text) ? `'${text}` : text;
}

const quoted = (text: string) => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
