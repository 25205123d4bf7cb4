import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import { cellLine } from "#shared/domain/meetings/block-text.ts";
import type { Inline, RichBlock } from "#shared/domain/meetings/rich-text.ts";

/** The lines of blocks where there is no room for more than lines: lists keep their markers. */
export function flatLines(blocks: readonly RichBlock[]): Inline[][] {
  return blocks.flatMap(linesOf);
}

function linesOf(block: RichBlock): Inline[][] {
  switch (block.type) {
    case "paragraph":
    case "heading":
    case "decision":
    case "action":
      return [block.content ?? []];
    case "horizontalRule":
      return [];
    case "blockquote":
      return flatLines(block.content);
    case "bulletList":
      return block.content.flatMap((item) => marked("•", item.content));
    case "orderedList": {
      const start = block.attrs?.start ?? 1;
      return block.content.flatMap((item, index) => marked(`${start + index}.`, item.content));
    }
    case "table":
      return block.content.map((row) =>
        row.content.flatMap((cell, index): Inline[] => [
          ...(index === 0 ? [] : [{ type: "text" as const, text: "\t" }]),
          ...cellLine(cell),
        ]),
      );
    default:
      return assertNever(block);
  }
}

function marked(marker: string, blocks: readonly RichBlock[]): Inline[][] {
  const [first, ...rest] = flatLines(blocks);
  return [[{ type: "text", text: `${marker} ` }, ...(first ?? [])], ...rest];
}
