import { escapeHtml } from "#shared/domain/kernel/escape-html.ts";
import { decimalOf } from "../money.ts";
import type { Column, Row, Table } from "./table.ts";

const STYLE = `@page{size:A4;margin:16mm 14mm}
body{font:10pt/1.35 "Inter",system-ui,sans-serif;color:#111}
h1{font-size:16pt;margin:0}
p{margin:2pt 0 12pt;color:#444}
table{width:100%;border-collapse:collapse}
thead{display:table-header-group}
tr{break-inside:avoid}
th{text-align:left;border-bottom:1pt solid #111;padding:3pt 6pt 3pt 0;font-weight:600}
td{padding:2.5pt 6pt 2.5pt 0;border-bottom:.5pt solid #ddd;vertical-align:top}
.amount{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums;padding-right:0;padding-left:8pt}
.heading th{padding-top:10pt;border-bottom:.5pt solid #888}
.total th,.total td{font-weight:600;border-top:1pt solid #111;border-bottom:0}
.day{white-space:nowrap}`;

/** A table as a page to print: headings of columns and rows are said to be so, and come back on each page. */
export function toPage(table: Table, language: "fr" | "en"): string {
  const head = table.columns
    .map(({ label, kind }) => `<th scope="col"${classOf(kind)}>${escapeHtml(label)}</th>`)
    .join("");
  const rows = table.rows.map((row) => rowOf(table.columns, row, language)).join("");
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(table.title)}</title><style>${STYLE}</style></head>
<body><h1>${escapeHtml(table.title)}</h1><p>${escapeHtml(table.detail)}</p>
<table><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></body></html>`;
}

function rowOf(columns: readonly Column[], row: Row, language: "fr" | "en"): string {
  const cells = columns.map(({ kind }, index) => {
    const cell = row.cells[index] ?? null;
    const said = escapeHtml(sayCell(kind, cell, language));
    const isHead = index === 0 && row.kind !== "line";
    return isHead ? `<th scope="row">${said}</th>` : `<td${classOf(kind)}>${said}</td>`;
  });
  return `<tr class="${row.kind}">${cells.join("")}</tr>`;
}

function classOf(kind: Column["kind"]): string {
  if (kind === "cents" || kind === "number") return ' class="amount"';
  return kind === "date" ? ' class="day"' : "";
}

function sayCell(kind: Column["kind"], cell: string | number | null, language: string): string {
  if (cell === null) return "";
  const locale = language === "fr" ? "fr-FR" : "en-GB";
  if (kind === "cents" && typeof cell === "number") {
    const amount = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 });
    // A decimal text is formatted exactly, whatever its length.
    return amount.format(decimalOf(cell) as `${number}`);
  }
  if (kind === "date" && typeof cell === "string" && cell !== "") {
    const [year = "", month = "", day = ""] = cell.split("-");
    return `${day}/${month}/${year}`;
  }
  return String(cell);
}
