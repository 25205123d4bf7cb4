import type { RichBlock } from "#shared/domain/meetings/rich-text.ts";

export type List = Extract<RichBlock, { type: "bulletList" | "orderedList" }>;

export function isList(block: RichBlock): block is List {
  return block.type === "bulletList" || block.type === "orderedList";
}
