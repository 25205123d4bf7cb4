import type { RichBlock } from "#shared/domain/meetings/rich-text.ts";
import { flatLines } from "./flat-lines.ts";

/** Blocks as a cell may hold them: paragraphs. A table alone is laid over the cells there are. */
export function forCell(blocks: readonly RichBlock[]): readonly RichBlock[] {
  if (blocks.length === 1 && blocks[0]?.type === "table") return blocks;
  return flatLines(blocks).map((content) => ({ type: "paragraph", content }));
}
