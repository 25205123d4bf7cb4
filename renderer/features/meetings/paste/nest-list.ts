import type { RichBlock } from "#shared/domain/meetings/rich-text.ts";
import type { List } from "./list.ts";
import type { ListPlace } from "./word-list.ts";

type ListItem = List["content"][number];

/** What a paste is made of, in order: blocks, and items of lists that were only drawn. */
export type Entry =
  | { readonly kind: "block"; readonly block: RichBlock }
  | { readonly kind: "item"; readonly place: ListPlace; readonly blocks: RichBlock[] };

interface OpenList {
  readonly level: number;
  readonly list: List;
  /** The number that the next item has if the list goes on. */
  next: number;
}

/** Items that follow each other become lists again, each at its level and with its number. */
export function nestLists(entries: readonly Entry[]): RichBlock[] {
  const blocks: RichBlock[] = [];
  let open: OpenList[] = [];
  for (const entry of entries) {
    if (entry.kind === "block") {
      open = [];
      blocks.push(entry.block);
    } else place(entry.place, listItem(entry.blocks), open, blocks);
  }
  return blocks;
}

function place(at: ListPlace, item: ListItem, open: OpenList[], blocks: RichBlock[]): void {
  while ((open.at(-1)?.level ?? 0) > at.level) open.pop();
  const last = open.at(-1);
  if (last !== undefined && last.level === at.level) {
    if (goesOn(last, at)) {
      last.list.content.push(item);
      last.next += 1;
      return;
    }
    open.pop();
  }
  const list = newList(at, item);
  const parent = open.at(-1)?.list.content.at(-1)?.content ?? blocks;
  parent.push(list);
  open.push({ level: at.level, list, next: (at.numbers[0] ?? 1) + 1 });
}

function goesOn({ list, next }: OpenList, { isNumbered, numbers }: ListPlace): boolean {
  return isNumbered
    ? list.type === "orderedList" && numbers.includes(next)
    : list.type === "bulletList";
}

function newList({ isNumbered, numbers }: ListPlace, item: ListItem): List {
  return isNumbered
    ? { type: "orderedList", attrs: { start: numbers[0] ?? 1 }, content: [item] }
    : { type: "bulletList", content: [item] };
}

/** An item begins with a paragraph: the editor knows no other. */
export function listItem(blocks: readonly RichBlock[]): ListItem {
  const [first, ...rest] = blocks;
  if (first?.type === "paragraph") return { type: "listItem", content: [first, ...rest] };
  if (first?.type === "heading") {
    const { content } = first;
    return { type: "listItem", content: [{ type: "paragraph", content }, ...rest] };
  }
  return { type: "listItem", content: [{ type: "paragraph" }, ...blocks] };
}
