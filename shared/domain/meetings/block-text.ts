import { assertNever } from "../kernel/assert-never.ts";
import type { Inline, RichBlock, TableCell } from "./rich-text.ts";

/** The words of a line as people read them; a line break is a line feed. */
export function inlineText(content: readonly Inline[] | undefined): string {
  return (content ?? []).map(oneInline).join("");
}

/** What a cell holds as one line, a break between its paragraphs. */
export function cellLine({ content }: TableCell): Inline[] {
  return content.flatMap((paragraph, index): Inline[] => [
    ...(index === 0 ? [] : [{ type: "hardBreak" as const }]),
    ...(paragraph.content ?? []),
  ]);
}

/** The words of each cell of a table; nothing for any other block. */
export function cellTexts(block: RichBlock): string[] {
  return block.type === "table"
    ? block.content.flatMap((row) => row.content.map((cell) => inlineText(cellLine(cell))))
    : [];
}

/**
 * The paragraphs of a block as people read them, without marks; nested blocks follow in order. A row of
 * a table is one, a tab between its cells.
 */
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
    case "table":
      return block.content.map((row) =>
        row.content.map((cell) => inlineText(cellLine(cell))).join("\t"),
      );
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
    case "table":
      return block.content.flatMap((row) =>
        row.content.flatMap((cell) => inlineMentions(cellLine(cell))),
      );
    default:
      return assertNever(block);
  }
}

function inlineMentions(content: readonly Inline[] | undefined): { id: string; label: string }[] {
  return (content ?? []).flatMap((inline) => (inline.type === "mention" ? [inline.attrs] : []));
}
