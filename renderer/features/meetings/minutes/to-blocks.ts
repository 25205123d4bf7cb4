import { z } from "zod";
import { MAX_DEPTH, RichBlock, type Inline } from "#shared/domain/meetings/rich-text.ts";
import { limitDepth } from "../paste/limit-depth.ts";
import { limitLength } from "../paste/limit-length.ts";

interface EditorNode {
  readonly type?: string | undefined;
  readonly text?: string | undefined;
  readonly content?: readonly EditorNode[] | undefined;
}

/** Text in one node is limited; a longer paste is cut in as many nodes as it takes. */
const LONGEST_TEXT = 100_000;

/**
 * The document of the editor as blocks that the vault accepts. Items nested too deep join the deepest
 * level, and what is too long goes on in another block; another one it would refuse (a value out of bounds) keeps its words as plain paragraphs: its
 * form may be lost, never its text. Empty paragraphs at the end are the editor's own and are left out.
 */
export function toBlocks(document: EditorNode): RichBlock[] {
  const blocks = (document.content ?? []).flatMap(toBlock);
  let end = blocks.length;
  while (end > 0 && isEmptyParagraph(blocks[end - 1])) end -= 1;
  return blocks.slice(0, end);
}

function toBlock(node: EditorNode): RichBlock[] {
  const parsed = RichBlock.safeParse(node);
  if (parsed.success) return [parsed.data];
  const { blocks } = limitDepth([node as RichBlock], MAX_DEPTH);
  const limited = z.array(RichBlock).safeParse(limitLength(blocks));
  return limited.success ? limited.data : plainLines(node).flatMap(plainParagraphs);
}

function plainParagraphs(line: string): RichBlock[] {
  const pieces: RichBlock[] = [];
  for (let start = 0; start < line.length; start += LONGEST_TEXT) {
    const text: Inline = { type: "text", text: line.slice(start, start + LONGEST_TEXT) };
    pieces.push({ type: "paragraph", content: [text] });
  }
  return pieces;
}

function plainLines(node: EditorNode): string[] {
  const children = node.content ?? [];
  if (node.type === "tableRow")
    return [children.map((cell) => plainLines(cell).join(" ")).join("\t")];
  const isLine = children.some((child) => child.type === "text");
  if (!isLine) return children.flatMap(plainLines);
  return [children.map(inlineWords).join("")];
}

function inlineWords(node: EditorNode): string {
  if (node.type === "hardBreak") return " ";
  const { attrs } = node as { attrs?: { label?: unknown } };
  return node.text ?? (typeof attrs?.label === "string" ? attrs.label : "");
}

function isEmptyParagraph(block: RichBlock | undefined): boolean {
  return block?.type === "paragraph" && (block.content ?? []).length === 0;
}
