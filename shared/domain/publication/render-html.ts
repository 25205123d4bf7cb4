import { escapeHtml } from "../kernel/escape-html.ts";
import { assertNever } from "../kernel/assert-never.ts";
import { allowedHref, allowedLevel, allowedStart } from "./allowed.ts";
import type { PublicPageLabels } from "./labels.ts";
import { PAGE_STYLE } from "./page-style.ts";
import { actionDetails, attendanceText, whenText } from "./page-texts.ts";
import type {
  PublicAction,
  PublicBlock,
  PublicDocument,
  PublicInline,
  PublicLine,
} from "./public-document.ts";
import { tableHtml } from "./render-table.ts";

/**
 * The public document as one file that needs nothing else: no script, no resource, no trace of the
 * tool. The PDF is printed from it.
 */
export function renderHtml(document: PublicDocument, labels: PublicPageLabels): string {
  const title = escapeHtml(document.title);
  const attendance = attendanceText(document, labels);
  const facts = [
    `<time datetime="${escapeHtml(document.date)}">${escapeHtml(whenText(document, labels))}</time>`,
    ...(document.place === "" ? [] : [escapeHtml(`${labels.place} ${document.place}`)]),
    ...(attendance === "" ? [] : [escapeHtml(attendance)]),
  ];
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
<header>${document.collective === "" ? "" : `\n<p class="who">${escapeHtml(document.collective)}</p>`}
<h1>${title}</h1>
<ul class="facts">
${facts.map((fact) => `<li>${fact}</li>`).join("\n")}
</ul>
</header>
<main>
${[decisions(document, labels), actions(document, labels), items(document, labels)].filter((part) => part !== "").join("\n")}
</main>
<footer>
<p>${escapeHtml(labels.footer)}</p>
</footer>
</body>
</html>
`;
}

function decisions(document: PublicDocument, labels: PublicPageLabels): string {
  const list = document.decisions.map(
    (one) =>
      `<li><p class="decided">${renderLine(one.content)}</p><p class="small">${escapeHtml(one.itemTitle)}</p></li>`,
  );
  const body =
    list.length === 0
      ? `<p>${escapeHtml(labels.noDecision)}</p>`
      : `<ul class="outcomes">\n${list.join("\n")}\n</ul>`;
  return section("decisions", labels.decisions, body);
}

function actions(document: PublicDocument, labels: PublicPageLabels): string {
  if (document.actions.length === 0) return "";
  const list = document.actions.map((one) => `<li>${actionBody(one, labels)}</li>`);
  return section("actions", labels.actions, `<ul class="outcomes">\n${list.join("\n")}\n</ul>`);
}

function items(document: PublicDocument, labels: PublicPageLabels): string {
  if (document.items.length === 0) return "";
  const list = document.items.map(
    (item) =>
      `<h3>${escapeHtml(item.title)}</h3>\n${item.blocks.map((block) => renderBlock(block, labels)).join("\n")}`,
  );
  return section("items", labels.items, list.join("\n"));
}

function section(id: string, title: string, body: string): string {
  return `<section aria-labelledby="${id}">\n<h2 id="${id}">${escapeHtml(title)}</h2>\n${body}\n</section>`;
}

function renderBlock(block: PublicBlock, labels: PublicPageLabels): string {
  const inner = (blocks: readonly PublicBlock[]) =>
    blocks.map((one) => renderBlock(one, labels)).join("\n");
  const list = (entries: readonly (readonly PublicBlock[])[]) =>
    entries.map((entry) => `<li>${inner(entry)}</li>`).join("\n");
  switch (block.kind) {
    case "paragraph":
      return `<p>${renderLine(block.content)}</p>`;
    case "heading": {
      const level = allowedLevel(block.level);
      return `<h${level}>${renderLine(block.content)}</h${level}>`;
    }
    case "decision":
      return `<div class="note"><p class="kind">${escapeHtml(labels.decision)}</p><p>${renderLine(block.content)}</p></div>`;
    case "action":
      return `<div class="note"><p class="kind">${escapeHtml(labels.action)}</p>${actionBody(block, labels)}</div>`;
    case "rule":
      return "<hr>";
    case "bullets":
      return `<ul>\n${list(block.items)}\n</ul>`;
    case "numbers": {
      const start = allowedStart(block.start);
      return `<ol${start === 1 ? "" : ` start="${start}"`}>\n${list(block.items)}\n</ol>`;
    }
    case "table":
      return tableHtml(block.rows, renderLine);
    case "quote":
      return `<blockquote>${inner(block.blocks)}</blockquote>`;
    default:
      return assertNever(block);
  }
}

function actionBody(action: PublicAction, labels: PublicPageLabels): string {
  const details = actionDetails(action, labels).map(escapeHtml).join(" · ");
  const small = details === "" ? "" : `<p class="small">${details}</p>`;
  return `<p>${renderLine(action.content)}</p>${small}`;
}

function renderLine(line: PublicLine): string {
  return line.map(renderInline).join("");
}

const TAGS = { bold: "strong", italic: "em", underline: "u", strike: "s" } as const;

function renderInline(inline: PublicInline): string {
  if (inline.kind === "break") return "<br>";
  const marked = inline.marks.reduce(
    (text, mark) => (Object.hasOwn(TAGS, mark) ? `<${TAGS[mark]}>${text}</${TAGS[mark]}>` : text),
    escapeHtml(inline.text),
  );
  const href = allowedHref(inline.href);
  return href === null ? marked : `<a href="${escapeHtml(href)}" rel="noreferrer">${marked}</a>`;
}
