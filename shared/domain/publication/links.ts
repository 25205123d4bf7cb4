import { assertNever } from "../kernel/assert-never.ts";
import { cellLine } from "../meetings/block-text.ts";
import type { Inline, RichBlock } from "../meetings/rich-text.ts";
import { percentDecoded } from "./percent-decoded.ts";

/** Where the links of a block lead, written out. */
export function linksOf(block: RichBlock): string[] {
  switch (block.type) {
    case "paragraph":
    case "heading":
    case "decision":
    case "action":
      return (block.content ?? []).flatMap(inlineLinks);
    case "horizontalRule":
      return [];
    case "bulletList":
    case "orderedList":
      return block.content.flatMap((item) => item.content.flatMap(linksOf));
    case "blockquote":
      return block.content.flatMap(linksOf);
    case "table":
      return block.content.flatMap((row) =>
        row.content.flatMap((cell) => cellLine(cell).flatMap(inlineLinks)),
      );
    default:
      return assertNever(block);
  }
}

function inlineLinks(inline: Inline): string[] {
  const marks = inline.type === "text" ? (inline.marks ?? []) : [];
  return marks.flatMap((mark) => (mark.type === "link" ? [percentDecoded(mark.attrs.href)] : []));
}
