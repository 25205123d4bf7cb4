import { daysApart } from "#shared/domain/kernel/day-steps.ts";
import type { Steps } from "#shared/domain/kernel/steps.ts";
import { decimalOf } from "../money.ts";
import { ROWS_AT_ONCE, type Column, type Row, type Table } from "./table.ts";
import { XML, xmlText, type Part } from "./xml.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Day 0 of a workbook (ECMA-376, part 1, 18.17.4.1), for days from March 1900 on. */
const EPOCH = "1899-12-30";

/** By their place in `STYLES`: plain, bold, an amount, a bold amount, a day, a title. */
const STYLE = { text: 0, strong: 1, cents: 2, strongCents: 3, date: 4, title: 5 } as const;
const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>
<fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="14"/><name val="Calibri"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="4" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/**
 * A workbook of one sheet a table (ECMA-376, part 1). Texts are inline, so that none is ever a formula; amounts
 * are numbers with two decimals.
 */
export function* toXlsx(tables: readonly Table[]): Steps<Part[]> {
  const sheets: Part[] = [];
  for (const [index, table] of tables.entries()) {
    sheets.push({ path: `xl/worksheets/sheet${index + 1}.xml`, content: yield* sheetOf(table) });
  }
  const each = (one: (nth: number, table: Table) => string) =>
    tables.map((table, index) => one(index + 1, table)).join("");
  return [
    {
      path: "[Content_Types].xml",
      content: `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${each((nth) => `<Override PartName="/xl/worksheets/sheet${nth}.xml" ContentType="${TYPE}.worksheet+xml"/>`)}</Types>`,
    },
    {
      path: "_rels/.rels",
      content: `${XML}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${DOCUMENT}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      path: "xl/workbook.xml",
      content: `${XML}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets>${each((nth, { name }) => `<sheet name="${xmlText(sheetName(name))}" sheetId="${nth}" r:id="rId${nth}"/>`)}</sheets></workbook>`,
    },
    {
      path: "xl/_rels/workbook.xml.rels",
      content: `${XML}<Relationships xmlns="${RELATIONS}">${each((nth) => `<Relationship Id="rId${nth}" Type="${DOCUMENT}/worksheet" Target="worksheets/sheet${nth}.xml"/>`)}<Relationship Id="rId${tables.length + 1}" Type="${DOCUMENT}/styles" Target="styles.xml"/></Relationships>`,
    },
    { path: "xl/styles.xml", content: STYLES },
    ...sheets,
  ];
}

/** A sheet’s name has 31 characters at most, and none of these. */
const sheetName = (name: string) => name.replace(/[\\/?*[\]:]/g, " ").slice(0, 31);

function* sheetOf({ title, detail, columns, rows }: Table): Steps<string> {
  const widths = columns
    .map(({ kind }, index) => {
      const width = kind === "text" ? 40 : 14;
      return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
    })
    .join("");
  const lines = [
    rowOf([cell(title, STYLE.title)]),
    rowOf([cell(detail, STYLE.text)]),
    rowOf([]),
    rowOf(columns.map(({ label }) => cell(label, STYLE.strong))),
  ];
  for (const [index, row] of rows.entries()) {
    if (index % ROWS_AT_ONCE === 0) yield;
    lines.push(rowOf(columns.map((column, at) => cellOf(column, row, row.cells[at] ?? null))));
  }
  return `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="4" topLeftCell="A5" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths}</cols><sheetData>${lines.join("")}</sheetData></worksheet>`;
}

const rowOf = (cells: readonly string[]) => `<row>${cells.join("")}</row>`;

function cellOf({ kind }: Column, row: Row, value: string | number | null): string {
  const isStrong = row.kind !== "line";
  if (value === null) return "<c/>";
  if (typeof value === "string" && kind === "date" && value > "1900-03-01") {
    return `<c s="${STYLE.date}"><v>${daysApart(EPOCH, value)}</v></c>`;
  }
  if (typeof value === "string") return cell(value, isStrong ? STYLE.strong : STYLE.text);
  if (kind !== "cents") return `<c><v>${value}</v></c>`;
  return `<c s="${isStrong ? STYLE.strongCents : STYLE.cents}"><v>${decimalOf(value)}</v></c>`;
}

const cell = (text: string, style: number) =>
  `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
