import type { RichBlock } from "#shared/domain/meetings/rich-text.ts";
import { isList } from "./list.ts";

/**
 * Lists and quotes as deep as the vault takes them: items deeper than the last level join it, in their
 * order, and a deeper quote is plain.
 */
export function limitDepth(
  blocks: readonly RichBlock[],
  depth: number,
): { blocks: RichBlock[]; isChanged: boolean } {
  let isChanged = false;
  const limit = (block: RichBlock, left: number): RichBlock[] => {
    if (block.type === "blockquote") {
      if (left === 0) isChanged = true;
      const content = block.content.flatMap((one) => limit(one, Math.max(0, left - 1)));
      return left === 0 ? content : [{ ...block, content }];
    }
    if (!isList(block)) return [block];
    // A list in the last quote: its items are its paragraphs.
    if (left === 0) {
      isChanged = true;
      return block.content.flatMap((item) => item.content.flatMap((one) => limit(one, 0)));
    }
    return [
      {
        ...block,
        content: block.content.flatMap((item) => {
          if (left > 1)
            return [{ ...item, content: item.content.flatMap((one) => limit(one, left - 1)) }];
          const parts = split(item.content);
          if (parts.length > 1) isChanged = true;
          return parts.map((content) => ({
            ...item,
            content: content.flatMap((one) => limit(one, 0)),
          }));
        }),
      },
    ];
  };
  return { blocks: blocks.flatMap((block) => limit(block, depth)), isChanged };
}

/** What an item of the last level says, and each item of the lists in it, however deep. */
function split(blocks: readonly RichBlock[]): RichBlock[][] {
  const parts: RichBlock[][] = [];
  let isOpen = false;
  for (const block of blocks) {
    if (isList(block)) {
      for (const item of block.content) parts.push(...split(item.content));
      isOpen = false;
    } else if (isOpen) parts.at(-1)?.push(block);
    else {
      parts.push([block]);
      isOpen = true;
    }
  }
  return parts;
}
