import type { RichBlock } from "#shared/domain/meetings/rich-text.ts";
import type { Entry } from "./nest-list.ts";
import type { PastedLine } from "./pasted-line.ts";
import type { ListPlace } from "./word-list.ts";

/** Where blocks are put: what may stand there. */
export interface Place {
  /** Not in a list, a quote or a cell: where a table may stand. */
  readonly isTop: boolean;
  /** In an item of a real list: what Word says of lists is said twice there. */
  readonly isItem: boolean;
}

export const TOP: Place = { isTop: true, isItem: false };
export const INSIDE: Place = { isTop: false, isItem: false };
export const ITEM: Place = { isTop: false, isItem: true };

/** One flow of blocks: the page, an item, a quote, a cell. */
export interface Flow extends Place {
  readonly entries: Entry[];
  readonly line: PastedLine;
  shape: Shape;
}

type Shape = { readonly kind: "paragraph" } | { readonly kind: "heading"; readonly level: 2 | 3 };

export const PARAGRAPH: Shape = { kind: "paragraph" };

/** Ends the paragraph that is being read. */
export function endLine(flow: Flow): void {
  const { shape } = flow;
  flow.shape = PARAGRAPH;
  for (const block of paragraphs(flow.line)) {
    addBlock(
      flow,
      shape.kind === "paragraph"
        ? block
        : { type: "heading", attrs: { level: shape.level }, content: block.content },
    );
  }
}

type Paragraph = Extract<RichBlock, { type: "paragraph" }>;

/** The vault takes 5,000 pieces in a paragraph. */
const MOST_PIECES = 2000;

/** Nothing for a line that shows nothing: other programs part paragraphs by empty ones. */
export function paragraphs(line: PastedLine): Paragraph[] {
  const isBlank = line.isBlank;
  const pieces = line.take();
  if (isBlank) return [];
  const made: Paragraph[] = [];
  for (let at = 0; at < pieces.length; at += MOST_PIECES) {
    made.push({ type: "paragraph", content: pieces.slice(at, at + MOST_PIECES) });
  }
  return made;
}

export function addBlock(flow: Flow, block: RichBlock): void {
  flow.entries.push({ kind: "block", block });
}

export function addItem(flow: Flow, place: ListPlace, blocks: RichBlock[]): void {
  flow.shape = PARAGRAPH;
  if (blocks.length > 0) flow.entries.push({ kind: "item", place, blocks });
}
