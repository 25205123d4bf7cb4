import { MAX_DEPTH, type Inline, type RichBlock } from "#shared/domain/meetings/rich-text.ts";
import { StyleReader, type DeclaredStyle } from "./declared-style.ts";
import { drawnItem } from "./drawn-list.ts";
import { flatLines } from "./flat-lines.ts";
import {
  addBlock,
  addItem,
  endLine,
  type Flow,
  ITEM,
  PARAGRAPH,
  paragraphs,
  type Place,
  INSIDE,
  TOP,
} from "./flow.ts";
import { nothingLeftOut, type LeftOut } from "./left-out.ts";
import { limitDepth } from "./limit-depth.ts";
import { isList, type List } from "./list.ts";
import { lookOf } from "./look-of.ts";
import { describedMedia } from "./media.ts";
import { listItem, nestLists } from "./nest-list.ts";
import { PastedLine, PLAIN, type Look } from "./pasted-line.ts";
import { tableBlocks } from "./pasted-table.ts";
import { elementsIn, wordsIn, type PastedElement, type PastedNode } from "./pasted-tree.ts";
import { isLayout, rowsOf } from "./read-table.ts";
import { raised } from "./raised.ts";
import { BLOCKS, headingLevel, MEDIA, UNREAD } from "./tags.ts";
import { wholeNumber } from "./whole-number.ts";
import { isMarker, markerText, onlinePlace, wordMarker, wordPlace } from "./word-list.ts";

export interface Pasted {
  readonly blocks: RichBlock[];
  readonly leftOut: LeftOut;
}

/** What a picture without text becomes in the text; empty for nothing. */
export interface PasteWords {
  readonly picture: (description: string) => string;
}

/** What was pasted as blocks that minutes may hold, and what of it they cannot. */
export function pastedBlocks(root: PastedElement, words: PasteWords): Pasted {
  const sheets = [...elementsIn(root)].filter(({ tag }) => tag === "style").map(wordsIn);
  const reader = new Reader(new StyleReader(sheets), words);
  const blocks = reader.blocksOf(root, PLAIN, TOP);
  const limited = limitDepth(blocks, MAX_DEPTH);
  if (limited.isChanged) reader.leftOut.levels += 1;
  return { blocks: limited.blocks, leftOut: reader.leftOut };
}

/** Around what stands for itself. */
const NO_ELEMENT = { tag: "div", attrs: new Map<string, string>() };

class Reader {
  readonly leftOut = nothingLeftOut();
  readonly #styles: StyleReader;
  readonly #words: PasteWords;

  constructor(styles: StyleReader, words: PasteWords) {
    this.#styles = styles;
    this.#words = words;
  }

  blocksOf(element: PastedElement, look: Look, place: Place): RichBlock[] {
    const flow: Flow = { ...place, entries: [], line: new PastedLine(), shape: PARAGRAPH };
    this.#readAll(element.children, look, flow);
    endLine(flow);
    return nestLists(flow.entries);
  }

  #readAll(nodes: readonly PastedNode[], look: Look, flow: Flow): void {
    for (const node of nodes) {
      if (typeof node === "string") flow.line.add(node, look);
      else this.#read(node, look, flow);
    }
  }

  #read(element: PastedElement, outside: Look, flow: Flow): void {
    const { tag, attrs, children } = element;
    const style = this.#styles.of(attrs);
    if (UNREAD.has(tag) || style.isHidden === true) return;
    if (isMarker(style) || this.#isComment(tag, style)) return;
    if (tag === "br") {
      flow.line.break();
      return;
    }
    if (tag === "img" || MEDIA.has(tag)) {
      this.#addMedia(element, outside, flow);
      return;
    }
    const look = lookOf(element, style, outside);
    if (tag === "ul" || tag === "ol") {
      this.#addList(element, look, flow);
    } else if (tag === "blockquote") {
      endLine(flow);
      const content = this.blocksOf(element, look, INSIDE);
      if (content.length > 0) addBlock(flow, { type: "blockquote", content });
    } else if (tag === "table") {
      this.#addTable(element, look, flow);
    } else if (tag === "hr") {
      endLine(flow);
      addBlock(flow, { type: "horizontalRule" });
    } else if (tag === "sup" || tag === "sub") {
      const written = raised(wordsIn(element), tag);
      if (written === null) this.#readAll(children, look, flow);
      else flow.line.add(written, look);
    } else if (BLOCKS.has(tag)) {
      this.#addParagraph(element, style, look, flow);
    } else if (isSpaceRun(style, element)) {
      flow.line.add(" ", look);
    } else if (style.word.has("mso-tab-count")) {
      flow.line.add("\t", { ...look, spaces: "kept" });
    } else this.#readAll(children, look, flow);
  }

  #isComment(tag: string, { word }: DeclaredStyle): boolean {
    // LibreOffice Calc writes the comment of a cell in an element of its own, beside the words.
    const isAll = tag === "comment" || word.get("mso-element") === "comment-list";
    if (isAll) this.leftOut.comments += 1;
    return isAll || word.get("mso-special-character") === "comment";
  }

  #addParagraph(element: PastedElement, style: DeclaredStyle, look: Look, flow: Flow): void {
    endLine(flow);
    const level = headingLevel(element);
    const marker = hasBlocks(element)
      ? null
      : wordMarker(element, (one) => this.#styles.of(one.attrs));
    const place = wordPlace(style, marker === null ? null : markerText(marker));
    if (level !== undefined) {
      flow.shape = { kind: "heading", level };
      // Minutes do not number their headings: the number stays as it is written.
      if (marker !== null) flow.line.add(`${markerText(marker)} `, look);
    }
    const before = flow.entries.at(-1);
    const mayBeItem = level === undefined && !flow.isItem && !hasBlocks(element);
    const drawn = mayBeItem && place === null ? drawnItem(element, style) : null;
    this.#readAll(drawn?.children ?? element.children, look, flow);
    const itemPlace = place ?? drawn?.place;
    if (mayBeItem && itemPlace !== undefined) {
      addItem(flow, itemPlace, paragraphs(flow.line));
    } else if (before?.kind === "item" && before === flow.entries.at(-1) && isListText(element)) {
      before.blocks.push(...paragraphs(flow.line));
    }
    endLine(flow);
  }

  #addList(list: PastedElement, look: Look, flow: Flow): void {
    endLine(flow);
    const items: ReturnType<typeof listItem>[] = [];
    const isNumbered = list.tag === "ol";
    const start = wholeNumber(list.attrs.get("start")) ?? 1;
    let first: number | null = null;
    for (const node of list.children) {
      // Words between items are kept, as a page shows them.
      const child = typeof node === "string" ? { ...NO_ELEMENT, children: [node] } : node;
      if (typeof node === "string" && node.trim() === "") continue;
      const style = this.#styles.of(child.attrs);
      if (style.isHidden === true) continue;
      const blocks =
        child.tag === "li"
          ? this.#itemBlocks(child, lookOf(child, style, look))
          : this.blocksOf({ ...NO_ELEMENT, children: [child] }, look, ITEM);
      if (blocks.length === 0) continue;
      const online =
        child.tag === "li" ? onlinePlace(child, isNumbered, start + items.length) : null;
      if (online !== null) {
        addItem(flow, online, blocks);
        continue;
      }
      const last = items.at(-1);
      const isNested = blocks.every((block) => isList(block));
      if (last !== undefined && (isNested || child.tag !== "li")) last.content.push(...blocks);
      else if (isNested && last === undefined) items.push(...blocks.flatMap(itemsOf));
      else {
        if (items.length === 0) first = wholeNumber(child.attrs.get("value"));
        items.push(listItem(blocks));
      }
    }
    if (items.length === 0) return;
    addBlock(
      flow,
      isNumbered
        ? { type: "orderedList", attrs: { start: first ?? start }, content: items }
        : { type: "bulletList", content: items },
    );
  }

  #itemBlocks(item: PastedElement, look: Look): RichBlock[] {
    const blocks = this.blocksOf(item, look, ITEM);
    const box = item.attrs.get("role") === "checkbox" ? item.attrs.get("aria-checked") : undefined;
    const [first] = blocks;
    if (box === undefined || first?.type !== "paragraph") return blocks;
    const sign: Inline = { type: "text", text: box === "true" ? "☑ " : "☐ " };
    return [{ ...first, content: [sign, ...(first.content ?? [])] }, ...blocks.slice(1)];
  }

  #addTable(table: PastedElement, look: Look, flow: Flow): void {
    endLine(flow);
    const rows = rowsOf(table, ({ attrs }) => this.#styles.of(attrs).isHidden === true);
    if (isLayout(table, rows)) {
      this.#readAll(table.children, look, flow);
      endLine(flow);
      return;
    }
    const cell = (element: PastedElement) =>
      flatLines(
        this.blocksOf(element, lookOf(element, this.#styles.of(element.attrs), look), INSIDE),
      );
    for (const child of table.children) {
      if (typeof child !== "string" && child.tag === "caption") this.#read(child, look, flow);
    }
    const made = tableBlocks(rows, { cell, isTop: flow.isTop });
    this.leftOut.merged += made.merged;
    this.leftOut.tables += made.tables;
    for (const block of made.blocks) addBlock(flow, block);
  }

  #addMedia(element: PastedElement, look: Look, flow: Flow): void {
    const { sign, description, kind } = describedMedia(element);
    if (sign !== null) flow.line.add(sign, look);
    if (kind !== null) this.leftOut[kind] += 1;
    if (description !== null) flow.line.add(this.#words.picture(description), look);
  }
}

/** A paragraph that Word sets as the rest of an item. */
function isListText({ attrs }: PastedElement): boolean {
  return (attrs.get("class") ?? "").startsWith("MsoListParagraph");
}

function hasBlocks(element: PastedElement): boolean {
  for (const { tag } of elementsIn(element)) {
    if (BLOCKS.has(tag) || tag === "table" || tag === "ul" || tag === "ol") return true;
  }
  return false;
}

/** Word writes spaces in a row, and Safari each space, as ones that do not break. */
function isSpaceRun({ word }: DeclaredStyle, element: PastedElement): boolean {
  return (
    (word.get("mso-spacerun") === "yes" ||
      element.attrs.get("class") === "Apple-converted-space") &&
    wordsIn(element).trim() === ""
  );
}

function itemsOf(block: RichBlock): List["content"] {
  return isList(block) ? block.content : [];
}
