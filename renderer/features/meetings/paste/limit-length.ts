import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import {
  MAX_INSIDE,
  MAX_PIECES,
  MAX_TEXT,
  type Inline,
  type RichBlock,
} from "#shared/domain/meetings/rich-text.ts";
import { isList, type List } from "./list.ts";

/** Blocks as long as the vault takes them: what is longer goes on in another one of its kind. */
export function limitLength(blocks: readonly RichBlock[]): RichBlock[] {
  return blocks.flatMap((block): RichBlock[] => {
    if (isList(block)) return shortLists(block);
    switch (block.type) {
      case "blockquote":
        return pieces(limitLength(block.content), MAX_INSIDE).map((content) => ({
          ...block,
          content,
        }));
      case "paragraph":
      case "heading":
      case "decision":
        return shortLines(block.content).map((content) => ({ ...block, content }));
      // Its owner and its day are not said twice.
      case "action":
      case "horizontalRule":
      case "table":
        return [block];
      default:
        return assertNever(block);
    }
  });
}

function shortLists(list: List): List[] {
  const items = list.content.flatMap((item) =>
    pieces(limitLength(item.content), MAX_INSIDE).map((content) => ({ ...item, content })),
  );
  return pieces(items, MAX_INSIDE).map((content, at) =>
    list.type === "bulletList"
      ? { ...list, content }
      : { ...list, attrs: { start: (list.attrs?.start ?? 1) + at * MAX_INSIDE }, content },
  );
}

function shortLines(content: readonly Inline[] | undefined): (Inline[] | undefined)[] {
  if (content === undefined) return [undefined];
  return pieces(content.flatMap(shortTexts), MAX_PIECES);
}

function shortTexts(inline: Inline): Inline[] {
  if (inline.type !== "text" || inline.text.length <= MAX_TEXT) return [inline];
  const parts: Inline[] = [];
  for (let at = 0; at < inline.text.length; at += MAX_TEXT) {
    parts.push({ ...inline, text: inline.text.slice(at, at + MAX_TEXT) });
  }
  return parts;
}

/** At least one, as short as it may be. */
function pieces<One>(all: readonly One[], most: number): One[][] {
  const parts: One[][] = [];
  for (let at = 0; at < Math.max(1, all.length); at += most) parts.push(all.slice(at, at + most));
  return parts;
}
