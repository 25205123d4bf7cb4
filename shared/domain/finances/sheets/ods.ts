import type { Steps } from "#shared/domain/kernel/steps.ts";
import { decimalOf } from "../money.ts";
import { ROWS_AT_ONCE, type Column, type Row, type Table } from "./table.ts";
import { XML, xmlText, type Part } from "./xml.ts";

const TYPE = "application/vnd.oasis.opendocument.spreadsheet";
const NAMESPACES = ["office", "style", "table", "text", "number", "fo"]
  .map((name) => {
    const last = { number: "datastyle", fo: "xsl-fo-compatible" }[name] ?? name;
    return `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${last}:1.0"`;
  })
  .join(" ");

const STYLES = `<number:number-style style:name="N1"><number:number number:decimal-places="2" number:min-decimal-places="2" number:min-integer-digits="1" number:grouping="true"/></number:number-style>
<number:date-style style:name="N2"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>
<style:style style:name="title" style:family="table-cell"><style:text-properties fo:font-weight="bold" fo:font-size="14pt"/></style:style>
<style:style style:name="strong" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="cents" style:family="table-cell" style:data-style-name="N1"/>
<style:style style:name="strongCents" style:family="table-cell" style:data-style-name="N1"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="date" style:family="table-cell" style:data-style-name="N2"/>
<style:style style:name="wide" style:family="table-column"><style:table-column-properties style:column-width="8cm"/></style:style>
<style:style style:name="narrow" style:family="table-column"><style:table-column-properties style:column-width="3cm"/></style:style>`;

/**
 * A document of one table a sheet (OpenDocument 1.3, parts 2 and 3): its type comes first in the zip and is not
 * compressed.
 */
export function* toOds(tables: readonly Table[]): Steps<Part[]> {
  const sheets: string[] = [];
  for (const table of tables) sheets.push(yield* sheetOf(table));
  return [
    { path: "mimetype", content: TYPE, isStored: true },
    {
      path: "META-INF/manifest.xml",
      content: `${XML}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="${TYPE}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
    },
    {
      path: "content.xml",
      content: `${XML}<office:document-content ${NAMESPACES} office:version="1.3"><office:automatic-styles>${STYLES}</office:automatic-styles><office:body><office:spreadsheet>${sheets.join("")}</office:spreadsheet></office:body></office:document-content>`,
    },
  ];
}

function* sheetOf({ name, title, detail, columns, rows }: Table): Steps<string> {
  const widths = columns
    .map(({ kind }) => (kind === "text" ? "wide" : "narrow"))
    .map((style) => `<table:table-column table:style-name="${style}"/>`)
    .join("");
  const lines = [
    rowOf([cell(title, "title")]),
    rowOf([cell(detail)]),
    rowOf([EMPTY]),
    rowOf(columns.map(({ label }) => cell(label, "strong"))),
  ];
  for (const [index, row] of rows.entries()) {
    if (index % ROWS_AT_ONCE === 0) yield;
    lines.push(rowOf(columns.map((column, at) => cellOf(column, row, row.cells[at] ?? null))));
  }
  return `<table:table table:name="${xmlText(name)}">${widths}${lines.join("")}</table:table>`;
}

const EMPTY = "<table:table-cell/>";
const rowOf = (cells: readonly string[]) => `<table:table-row>${cells.join("")}</table:table-row>`;

function cellOf({ kind }: Column, row: Row, value: string | number | null): string {
  const isStrong = row.kind !== "line";
  if (value === null) return EMPTY;
  if (typeof value === "string" && kind === "date" && value !== "") {
    return `<table:table-cell table:style-name="date" office:value-type="date" office:date-value="${xmlText(value)}"/>`;
  }
  if (typeof value === "string") return cell(value, isStrong ? "strong" : null);
  const style = kind === "cents" ? `table:style-name="${isStrong ? "strongCents" : "cents"}" ` : "";
  const number = kind === "cents" ? decimalOf(value) : String(value);
  return `<table:table-cell ${style}office:value-type="float" office:value="${number}"/>`;
}

function cell(text: string, style: string | null = null): string {
  const styled = style === null ? "" : ` table:style-name="${style}"`;
  return `<table:table-cell${styled} office:value-type="string"><text:p>${xmlText(text)}</text:p></table:table-cell>`;
}
