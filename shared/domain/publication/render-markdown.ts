import { assertNever } from "../kernel/assert-never.ts";
import { allowedHref, allowedLevel, allowedStart } from "./allowed.ts";
import type { PublicPageLabels } from "./labels.ts";
import { actionDetails, attendanceText, whenText } from "./page-texts.ts";
import type {
  PublicAction,
  PublicBlock,
  PublicDocument,
  PublicInline,
  PublicLine,
} from "./public-document.ts";
import { tableMarkdown } from "./render-table.ts";

/** The public document as CommonMark, with GitHub's tables. Nothing a person typed is taken for a mark of Markdown. */
export function renderMarkdown(document: PublicDocument, labels: PublicPageLabels): string {
  const attendance = attendanceText(document, labels);
  const facts = [
    whenText(document, labels),
    ...(document.place === "" ? [] : [`${labels.place} ${document.place}`]),
    ...(attendance === "" ? [] : [attendance]),
  ];
  const decisions =
    document.decisions.length === 0
      ? [escapeText(labels.noDecision)]
      : document.decisions.map((one) => bullet(renderLine(one.content)));
  const actions = document.actions.map((one) => bullet(actionText(one, labels)));
  return `${[
    `# ${escapeText(document.title)}`,
    ...(document.collective === "" ? [] : [`**${escapeText(document.collective)}**`]),
    facts.map(escapeText).join("\\\n"),
    `## ${escapeText(labels.decisions)}`,
    decisions.join("\n"),
    ...(actions.length === 0 ? [] : [`## ${escapeText(labels.actions)}`, actions.join("\n")]),
    ...(document.items.length === 0 ? [] : [`## ${escapeText(labels.items)}`]),
    ...document.items.flatMap((item) => [
      `### ${escapeText(item.title)}`,
      ...item.blocks.map((block) => renderBlock(block, labels)),
    ]),
    "---",
    escapeText(labels.footer),
  ].join("\n\n")}\n`;
}

function renderBlock(block: PublicBlock, labels: PublicPageLabels): string {
  switch (block.kind) {
    case "paragraph":
      return renderLine(block.content);
    case "heading":
      return `${"#".repeat(allowedLevel(block.level))} ${renderLine(block.content).replaceAll("\\\n", " ")}`;
    case "decision":
      return quoted(`**${escapeText(labels.decision)}**\\\n${renderLine(block.content)}`);
    case "action":
      return quoted(`**${escapeText(labels.action)}**\\\n${actionText(block, labels)}`);
    case "rule":
      return "---";
    case "bullets":
      return block.items.map((item) => bullet(renderBlocks(item, labels))).join("\n");
    case "numbers":
      return block.items
        .map((item, index) =>
          listed(`${allowedStart(block.start) + index}. `, renderBlocks(item, labels)),
        )
        .join("\n");
    case "table":
      return tableMarkdown(block.rows, renderLine);
    case "quote":
      return quoted(renderBlocks(block.blocks, labels));
    default:
      return assertNever(block);
  }
}

function renderBlocks(blocks: readonly PublicBlock[], labels: PublicPageLabels): string {
  return blocks.map((block) => renderBlock(block, labels)).join("\n\n");
}

function actionText(action: PublicAction, labels: PublicPageLabels): string {
  const details = actionDetails(action, labels).map(escapeText).join(" · ");
  const text = renderLine(action.content);
  return details === "" ? text : `${text}\\\n${details}`;
}

function bullet(text: string): string {
  return listed("- ", text);
}

function listed(marker: string, text: string): string {
  const indent = " ".repeat(marker.length);
  return marker + text.replace(/\n(?=[^\n])/g, `\n${indent}`);
}

function quoted(text: string): string {
  return text.replace(/^/gm, "> ").replace(/^> $/gm, ">");
}

/** At the end of a block, the stroke of a break would be read: https://spec.commonmark.org/0.31.2/#hard-line-breaks */
function renderLine(line: PublicLine): string {
  const last = line.findLastIndex((inline) => inline.kind === "text" && inline.text.trim() !== "");
  return line
    .slice(0, last + 1)
    .map(renderInline)
    .join("");
}

function renderInline(inline: PublicInline): string {
  if (inline.kind === "break") return "\\\n";
  const core = inline.text.trim();
  if (core === "") return inline.text;
  const before = inline.text.slice(0, inline.text.length - inline.text.trimStart().length);
  const after = inline.text.slice(inline.text.trimEnd().length);
  const marked = inline.marks.reduce(wrap, escapeText(core));
  const href = allowedHref(inline.href);
  const linked = href === null ? marked : `[${marked}](<${escapeHref(href)}>)`;
  return `${before}${linked}${after}`;
}

/** CommonMark has no underline: the text stands without it. */
function wrap(text: string, mark: "bold" | "italic" | "underline" | "strike"): string {
  switch (mark) {
    case "bold":
      return `**${text}**`;
    case "italic":
      return `*${text}*`;
    case "strike":
      return `~~${text}~~`;
    default:
      return text;
  }
}

/**
 * Every mark of Markdown, and what would begin a list or a number at the head of a line. A carriage return
 * ends a line there (https://spec.commonmark.org/0.31.2/#line-ending), and with it the row of a table.
 */
function escapeText(text: string): string {
  return text
    .replaceAll("\r", " ")
    .replace(/[\\`*_{}[\]<>#|~&]/g, (mark) => `\\${mark}`)
    .replace(/^([^\S\n\r\u2028\u2029]*)([-+=])/gm, "$1\\$2")
    .replace(/^([^\S\n\r\u2028\u2029]*\d{1,9})([.)])/gm, "$1\\$2");
}

function escapeHref(href: string): string {
  return href.replace(/[\\<>\s]/g, (char) => encodeURIComponent(char));
}
