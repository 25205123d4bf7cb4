import { assertNever } from "../kernel/assert-never.ts";
import type { Inline, RichBlock } from "./rich-text.ts";

/** The words of a line as people read them; a line break is a line feed. */
export function inlineText(content: readonly Inline[] | undefined): string {
  return (content ?? []).map(oneInline).join("");
}

/** The paragraphs of a block as people read them, without marks; nested blocks follow in order. */
export function blockLines(block: RichBlock): string[] {
  switch (block.type) {
    case "paragraph":
    case "heading":
    case "decision":
      return [inlineText(block.content)];
    case "action":
      return [
        inlineText(block.content),
        ...(block.attrs.ownerLabel === "" ? [] : [block.attrs.ownerLabel]),
      ];
    case "horizontalRule":
      return [];
    case "bulletList":
    case "orderedList":
      return block.content.flatMap((item) => item.content.flatMap(blockLines));
    case "blockquote":
      return block.content.flatMap(blockLines);
    default:
      return assertNever(block);
  }
}

/** The words of a block for full text, one line each. */
export function blockWords(block: RichBlock): string {
  return blockLines(block)
    .filter((line) => line !== "")
    .join("\n");
}

function oneInline(inline: Inline): string {
  switch (inline.type) {
    case "text":
      return inline.text;
    case "mention":
      return inline.attrs.label;
    case "hardBreak":
      return "\n";
    default:
      return assertNever(inline);
  }
}

/** Every person named in a block by a mention or as the owner of an action, with the words used. */
export function blockMentions(block: RichBlock): { id: string; label: string }[] {
  switch (block.type) {
    case "paragraph":
    case "heading":
    case "decision":
      return inlineMentions(block.content);
    case "action": {
      const { ownerId, ownerLabel } = block.attrs;
      const owner = ownerId === null ? [] : [{ id: ownerId, label: ownerLabel }];
      return [...owner, ...inlineMentions(block.content)];
    }
    case "horizontalRule":
      return [];
    case "bulletList":
    case "orderedList":
      return block.content.flatMap((item) => item.content.flatMap(blockMentions));
    case "blockquote":
      return block.content.flatMap(blockMentions);
    default:
      return assertNever(block);
  }
}

function inlineMentions(content: readonly Inline[] | undefined): { id: string; label: string }[] {
  return (content ?? []).flatMap((inline) => (inline.type === "mention" ? [inline.attrs] : []));
}
