import { lineText, type PublicCell, type PublicLine } from "./public-document.ts";

type Rows = readonly (readonly PublicCell[])[];
type RenderLine = (line: PublicLine) => string;

/** How many rows stand at the head: those whose cells all say what is under them. */
function headOf(rows: Rows): number {
  const body = rows.findIndex((row) => !row.every((cell) => cell.isHeader));
  return body === -1 ? rows.length : body;
}

/** A table whose headers say whether they are of a column or of a row, for who hears it read. */
export function tableHtml(rows: Rows, renderLine: RenderLine): string {
  const head = headOf(rows);
  // A header without a word heads nothing.
  const cell = (scope: "col" | "row") => (one: PublicCell) =>
    one.isHeader && lineText(one.content).trim() !== ""
      ? `<th scope="${scope}">${renderLine(one.content)}</th>`
      : `<td>${renderLine(one.content)}</td>`;
  const lines = (part: Rows, scope: "col" | "row") =>
    part.map((row) => `<tr>${row.map(cell(scope)).join("")}</tr>`).join("\n");
  const parts = [
    ...(head === 0 ? [] : [`<thead>\n${lines(rows.slice(0, head), "col")}\n</thead>`]),
    ...(head === rows.length ? [] : [`<tbody>\n${lines(rows.slice(head), "row")}\n</tbody>`]),
  ];
  return `<table>\n${parts.join("\n")}\n</table>`;
}

/**
 * A table as GitHub's Markdown has it (https://github.github.com/gfm/#tables-extension-): the first row
 * is the header, and an empty one stands there where there is none.
 */
export function tableMarkdown(rows: Rows, renderLine: RenderLine): string {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, at) => cells[at] ?? "").join(" | ")} |`;
  const texts = rows.map((row) => line(row.map((cell) => oneLine(renderLine(cell.content)))));
  const head = headOf(rows) === 0 ? [line([])] : [];
  const rule = line(Array.from({ length: width }, () => "---"));
  const [first = "", ...rest] = [...head, ...texts];
  return [first, rule, ...rest].join("\n");
}

/** A row is one line of the file: its breaks are written as HTML has them, which Markdown takes. */
function oneLine(text: string): string {
  return text.replaceAll("\\\n", "<br>").replaceAll("\n", " ");
}
