import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import { escapeHtml } from "#shared/domain/kernel/escape-html.ts";
import type { Inline, Mark, RichBlock, Table } from "#shared/domain/meetings/rich-text.ts";

/**
 * Blocks as the editor's own clipboard has them: what its first element says keeps its spaces as they
 * stand, and how far the first and last block join the text around
 * (`parseFromClipboard`, https://github.com/ProseMirror/prosemirror-view/blob/master/src/clipboard.ts).
 */
export function blocksToHtml(blocks: readonly RichBlock[]): string {
  const [first] = blocks;
  const last = blocks.at(-1);
  if (first === undefined || last === undefined) return "";
  const open = `${openness(first, "start")} ${openness(last, "end")} []`;
  return `<div data-pm-slice="${open}">${blocks.map(blockHtml).join("")}</div>`;
}

/** How many elements stand around the first or the last words of a block. */
function openness(block: RichBlock, side: "start" | "end"): number {
  switch (block.type) {
    case "paragraph":
    case "heading":
    case "decision":
    case "action":
      return 1;
    case "horizontalRule":
    // A table stands by itself, whatever is around.
    case "table":
      return 0;
    case "bulletList":
    case "orderedList": {
      const item = side === "start" ? block.content[0] : block.content.at(-1);
      return 1 + contentOpenness(item?.content ?? [], side);
    }
    case "blockquote":
      return contentOpenness(block.content, side);
    default:
      return assertNever(block);
  }
}

function contentOpenness(blocks: readonly RichBlock[], side: "start" | "end"): number {
  const block = side === "start" ? blocks[0] : blocks.at(-1);
  return 1 + (block === undefined ? 0 : openness(block, side));
}

function blockHtml(block: RichBlock): string {
  switch (block.type) {
    case "paragraph":
    case "decision":
    case "action":
      return `<p>${lineHtml(block.content)}</p>`;
    case "heading":
      return `<h${block.attrs.level}>${lineHtml(block.content)}</h${block.attrs.level}>`;
    case "horizontalRule":
      return "<hr>";
    case "bulletList":
      return `<ul>${itemsHtml(block.content)}</ul>`;
    case "orderedList":
      return `<ol start="${block.attrs?.start ?? 1}">${itemsHtml(block.content)}</ol>`;
    case "blockquote":
      return `<blockquote>${block.content.map(blockHtml).join("")}</blockquote>`;
    case "table":
      return `<table><tbody>${block.content.map(rowHtml).join("")}</tbody></table>`;
    default:
      return assertNever(block);
  }
}

function rowHtml({ content }: Table["content"][number]): string {
  const cells = content.map((cell) => {
    const tag = cell.type === "tableHeader" ? "th" : "td";
    return `<${tag}>${cell.content.map(blockHtml).join("")}</${tag}>`;
  });
  return `<tr>${cells.join("")}</tr>`;
}

function itemsHtml(items: readonly { readonly content: readonly RichBlock[] }[]): string {
  return items.map(({ content }) => `<li>${content.map(blockHtml).join("")}</li>`).join("");
}

function lineHtml(content: readonly Inline[] | undefined): string {
  return (content ?? []).map(inlineHtml).join("");
}

function inlineHtml(inline: Inline): string {
  switch (inline.type) {
    case "text":
      return (inline.marks ?? []).reduceRight(marked, escapeHtml(inline.text));
    case "mention":
      return escapeHtml(inline.attrs.label);
    case "hardBreak":
      return "<br>";
    default:
      return assertNever(inline);
  }
}

const TAGS = { bold: "strong", italic: "em", underline: "u", strike: "s" } as const;

function marked(html: string, mark: Mark): string {
  return mark.type === "link"
    ? `<a href="${escapeHtml(mark.attrs.href)}">${html}</a>`
    : `<${TAGS[mark.type]}>${html}</${TAGS[mark.type]}>`;
}
