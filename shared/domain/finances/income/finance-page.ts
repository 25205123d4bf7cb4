import { escapeHtml } from "#shared/domain/kernel/escape-html.ts";
import { PAGE_STYLE } from "#shared/domain/publication/page-style.ts";
import { spokenDate } from "#shared/domain/publication/spoken-dates.ts";
import { decimalOf, type Cents } from "../money.ts";
import type { ExpenseCategory } from "../expense-categories.ts";
import type { Period } from "./independence.ts";
import type { FinancePageLabels } from "./page-labels.ts";
import { inOrder, type Cell, type PublicFigures } from "./public-figures.ts";
import type { GivingKind } from "./source.ts";

/** What may go out of the finances, and nothing else: no entry, no name, no figure of too few people. */
export interface FinanceDocument {
  readonly page: "independence" | "summary";
  readonly collective: string;
  readonly period: Period;
  readonly income: PublicFigures;
  readonly statement: {
    readonly holds: boolean;
    readonly kinds: readonly GivingKind[];
    readonly adoptedOn: string;
    readonly adoptedBy: string;
    /** The kinds that make it false. */
    readonly brokenBy: readonly GivingKind[];
    /** Of kinds that would, whose gifts were given back whole. */
    readonly returned: readonly GivingKind[];
  } | null;
  readonly spending: {
    readonly byBody: readonly { readonly name: string | null; readonly cents: Cents }[];
    readonly byCategory: readonly { readonly category: ExpenseCategory; readonly cents: Cents }[];
    readonly total: Cents;
  } | null;
}

interface Row {
  readonly label: string;
  /** Null for what is not said. */
  readonly cents: Cents | null;
}

/** « 1 234,56 € », exact: an amount never becomes a fraction. */
function sayEuros(cents: Cents, language: "fr" | "en"): string {
  const tag = language === "fr" ? "fr-FR" : "en-GB";
  const euros = new Intl.NumberFormat(tag, { style: "currency", currency: "EUR" });
  return euros.format(decimalOf(cents) as `${number}`);
}

function pageTitle({ page }: FinanceDocument, labels: FinancePageLabels): string {
  return labels.titles[page];
}

function periodText({ period }: FinanceDocument, { period: words, language }: FinancePageLabels) {
  return words
    .replace("{from}", spokenDate(period.start, language))
    .replace("{to}", spokenDate(period.end, language));
}

/** The page as one file that needs nothing else: no script, no resource, no trace of the tool. */
export function renderFinancePage(document: FinanceDocument, labels: FinancePageLabels): string {
  const title = escapeHtml(pageTitle(document, labels));
  const who =
    document.collective === "" ? "" : `\n<p class="who">${escapeHtml(document.collective)}</p>`;
  const parts = [
    statementPart(document, labels),
    incomePart(document, labels),
    spendingPart(document, labels),
  ].filter((part) => part !== "");
  return `<!doctype html>
<html lang="${labels.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<header>${who}
<h1>${title}</h1>
<ul class="facts">
<li>${escapeHtml(periodText(document, labels))}</li>
</ul>
</header>
<main>
${parts.join("\n")}
</main>
<footer>
<p>${escapeHtml(labels.footer)}</p>
</footer>
</body>
</html>
`;
}

function statementPart({ statement }: FinanceDocument, labels: FinancePageLabels): string {
  if (statement === null) return "";
  const { holds, kinds, adoptedOn, adoptedBy, brokenBy, returned } = statement;
  const list = (of: readonly GivingKind[]) =>
    `<ul>\n${of.map((kind) => `<li>${escapeHtml(labels.kinds[kind])}</li>`).join("\n")}\n</ul>`;
  const adopted = labels.adopted
    .replace("{day}", spokenDate(adoptedOn, labels.language))
    .replace("{by}", adoptedBy);
  // A preview comes before anything is adopted.
  const said = adoptedBy === "" ? "" : `\n<p class="small">${escapeHtml(adopted)}</p>`;
  return `<div class="note"><p class="decided">${escapeHtml(holds ? labels.holds : labels.broken)}</p></div>
${brokenBy.length === 0 ? "" : `<h2>${escapeHtml(labels.brokenBy)}</h2>\n${list(brokenBy)}\n`}<h2>${escapeHtml(labels.definition)}</h2>
${list(kinds)}${said}${returned.length === 0 ? "" : `\n<h2>${escapeHtml(labels.returned)}</h2>\n${list(returned)}`}`;
}

/** What a figure of one line or several is called. */
function cellName({ line, inKind }: Cell, labels: FinancePageLabels): string {
  return inKind ? labels.inKind(labels.lines[line]) : labels.lines[line];
}

function incomePart({ income }: FinanceDocument, labels: FinancePageLabels): string {
  const figures = inOrder(income.figures);
  const rows = figures.map((figure): Row => ({
    label: figure.cells.map((cell) => cellName(cell, labels)).join(labels.and),
    cents: figure.kind === "withheld" ? null : figure.cents,
  }));
  const notes = [
    ...(figures.some(({ kind }) => kind === "grouped") ? [labels.groupedNote] : []),
    ...(figures.some(({ kind }) => kind === "withheld") ? [labels.withheldNote] : []),
    ...(figures.some(({ cells }) => cells.some(({ inKind }) => inKind)) ? [labels.inKindNote] : []),
  ];
  return section(labels.whereFrom, rows, income.total, notes, labels);
}

function spendingPart({ spending }: FinanceDocument, labels: FinancePageLabels): string {
  if (spending === null) return "";
  const { byBody, byCategory, total } = spending;
  const categories = byCategory.map(({ category, cents }) => ({
    label: labels.categories[category],
    cents,
  }));
  const bodies = byBody.map(({ name, cents }) => ({
    label: name ?? labels.collectiveItself,
    cents,
  }));
  return [
    section(`${labels.spentOn} ${labels.byCategory}`, categories, total, [], labels),
    section(`${labels.spentOn} ${labels.byBody}`, bodies, total, [], labels),
  ].join("\n");
}

function section(
  title: string,
  rows: readonly Row[],
  total: Cents | null,
  notes: readonly string[],
  labels: FinancePageLabels,
): string {
  const heading = `<h2>${escapeHtml(title)}</h2>`;
  if (rows.length === 0) return `${heading}\n<p>${escapeHtml(labels.nothing)}</p>`;
  const say = (cents: Cents | null) =>
    escapeHtml(cents === null ? labels.withheld : sayEuros(cents, labels.language));
  const lines = rows.map(
    ({ label, cents }) =>
      `<tr><th scope="row">${escapeHtml(label)}</th><td>${say(cents)}</td></tr>`,
  );
  const sum =
    total === null
      ? ""
      : `\n<tr><th scope="row">${escapeHtml(labels.total)}</th><td><strong>${say(total)}</strong></td></tr>`;
  return `${heading}
${bars(rows)}
<table>
<thead><tr><th scope="col">${escapeHtml(labels.line)}</th><th scope="col">${escapeHtml(labels.amount)}</th></tr></thead>
<tbody>
${lines.join("\n")}${sum}
</tbody>
</table>${notes.map((note) => `\n<p class="small">${escapeHtml(note)}</p>`).join("")}`;
}

const WIDTH = 600;
const BAR = 14;
const STEP = 40;

/** The same as the table, drawn: who reads the page aloud is told the table. What is not said has no bar. */
function bars(rows: readonly Row[]): string {
  const most = Math.max(...rows.map(({ cents }) => cents ?? 0));
  if (most <= 0) return "";
  const drawn = rows.map(({ label, cents }, index) => {
    const y = index * STEP;
    const width = Math.max(1, Math.floor(((cents ?? 0) * WIDTH) / most));
    const bar =
      cents === null
        ? ""
        : `<rect x="0" y="${y + 20}" width="${width}" height="${BAR}" rx="2" fill="var(--accent)"/>`;
    return `<text x="0" y="${y + 14}" font-size="14" fill="var(--ink)">${escapeHtml(label)}</text>${bar}`;
  });
  return `<svg role="presentation" aria-hidden="true" viewBox="0 0 ${WIDTH} ${rows.length * STEP}" width="100%">${drawn.join("")}</svg>`;
}

/** Everything on a page that is ours and not the collective’s: the guard does not take it for names. */
export function financeOwnTexts(document: FinanceDocument, labels: FinancePageLabels): string[] {
  const words = [
    labels.holds,
    labels.broken,
    labels.definition,
    labels.brokenBy,
    labels.returned,
    labels.whereFrom,
    labels.spentOn,
    labels.byBody,
    labels.byCategory,
    labels.line,
    labels.amount,
    labels.total,
    labels.withheld,
    labels.groupedNote,
    labels.withheldNote,
    labels.inKindNote,
    labels.nothing,
    labels.collectiveItself,
    labels.footer,
  ];
  const named = Object.values(labels.lines);
  const { statement } = document;
  return [
    ...words,
    pageTitle(document, labels),
    periodText(document, labels),
    ...named,
    ...named.map(labels.inKind),
    ...Object.values(labels.kinds),
    ...Object.values(labels.categories),
    ...(statement === null ? [] : [spokenDate(statement.adoptedOn, labels.language)]),
  ];
}

/** The name of its file, without extension. */
export function financeFileName(
  { page, period }: FinanceDocument,
  labels: FinancePageLabels,
): string {
  return `${labels.files[page]}-${period.start}-${period.end}`;
}
