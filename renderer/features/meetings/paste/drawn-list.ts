import type { DeclaredStyle } from "./declared-style.ts";
import { wordsIn, type PastedElement, type PastedNode } from "./pasted-tree.ts";
import { numbersOf, type ListPlace } from "./word-list.ts";

/**
 * An item of a list that is only drawn: a hanging paragraph that begins with a marker. What says so
 * (`mso-list`) is lost where Word goes through Safari, an older Word of macOS or a page between
 * (https://github.com/guardian/scribe/issues/181, https://github.com/froala/wysiwyg-editor/issues/3302).
 */
interface DrawnItem {
  readonly place: ListPlace;
  /** What the paragraph holds behind its marker. */
  readonly children: PastedNode[];
}

/** A bullet, one of Courier or Wingdings as the letter that it is, a dash or a number; and the space behind it. */
const MARKER =
  /^[ \t\r\n]{0,40}([·•●○▪■◦‣⁃\uF0B7\uF0A7\uF0D8o§Øüvq*–—-]|\(?(?:\d{1,3}[.,]){0,8}(?:\d{1,3}|[a-z]{1,7})[.)])([ \t\r\n\u00A0]{1,40})/i;
const BULLET = /^[·•●○▪■◦‣⁃\uF0B7\uF0A7\uF0D8]$/;

/** What a marker and the space behind it take at most. */
const LONGEST = 80;

export function drawnItem(paragraph: PastedElement, style: DeclaredStyle): DrawnItem | null {
  const isListed = (paragraph.attrs.get("class") ?? "").startsWith("MsoListParagraph");
  const isDrawn = isListed || style.isHanging === true;
  const start = firstWords(paragraph.children, LONGEST);
  const [whole, marker = "", space = ""] = MARKER.exec(start) ?? [];
  if (whole === undefined || !isMarker(marker, space, isDrawn)) return null;
  const numbers = numbersOf(marker);
  return {
    place: { level: levelOf(style), isNumbered: numbers.length > 0, numbers },
    children: withoutFirst(paragraph.children, { left: whole.length }),
  };
}

/** Fewer signs tell a marker where the paragraph is drawn as an item than where only they say so. */
function isMarker(marker: string, space: string, isDrawn: boolean): boolean {
  const isRun = space.length >= 2 && space.includes("\u00A0");
  if (BULLET.test(marker)) return isDrawn || isRun;
  if (!isDrawn) return false;
  // « M. Dupont » is a name.
  return /\d|^[-–—*]$/.test(marker) || isRun;
}

/** Word goes half an inch further with each level; how far apart two are is all that counts. */
function levelOf({ left = 0 }: DeclaredStyle): number {
  return 1 + Math.max(0, Math.round(left / 9));
}

function firstWords(nodes: readonly PastedNode[], most: number): string {
  let words = "";
  for (const node of nodes) {
    if (words.length >= most) break;
    words += wordsIn(node).slice(0, most);
  }
  return words.slice(0, most);
}

function withoutFirst(nodes: readonly PastedNode[], count: { left: number }): PastedNode[] {
  return nodes.map((node) => {
    if (count.left === 0) return node;
    if (typeof node !== "string") {
      return { ...node, children: withoutFirst(node.children, count) };
    }
    const kept = node.slice(count.left);
    count.left -= node.length - kept.length;
    return kept;
  });
}
