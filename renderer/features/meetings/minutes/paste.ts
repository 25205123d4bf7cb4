import { Fragment, Slice, type Node } from "@tiptap/pm/model";
import type { EditorProps } from "@tiptap/pm/view";
import { isInTable } from "@tiptap/pm/tables";
import { blocksToHtml } from "../paste/blocks-to-html.ts";
import { forCell } from "../paste/for-cell.ts";
import { nothingLeftOut, type LeftOut } from "../paste/left-out.ts";
import { isEditorsOwn } from "../paste/own-copy.ts";
import { pastedBlocks, type PasteWords } from "../paste/pasted-blocks.ts";
import { pastedText } from "../paste/pasted-text.ts";
import { readPastedHtml } from "../paste/read-pasted-html.ts";

export interface PasteHost {
  readonly words: PasteWords;
  /** Said once a paste, where something could not be kept. */
  readonly onLeftOut: (leftOut: LeftOut) => void;
  readonly onTooLong: () => void;
}

/** No item of a meeting is that long, and a save takes 10,000 at most. */
const MOST_BLOCKS = 5000;
const LONGEST_TEXT = 1_000_000;

type PasteProps = Pick<
  EditorProps,
  "transformPastedHTML" | "clipboardTextParser" | "handlePaste" | "handleDrop"
>;

/** How the editor takes what other programs, and itself, put on the clipboard. */
export function pasteProps({ words, onLeftOut, onTooLong }: PasteHost): PasteProps {
  let isRefused = false;
  const refuse = () => {
    isRefused = true;
    onTooLong();
  };
  /** Whether what has just been read is not to be put in. */
  const takeRefusal = () => {
    const was = isRefused;
    isRefused = false;
    return was;
  };
  return {
    transformPastedHTML: (html, view) => {
      const read = readPastedHtml(html);
      if (!read.isTooLong && isEditorsOwn(read.root)) return html;
      const { blocks, leftOut } = pastedBlocks(read.root, words);
      if (read.isTooLong || blocks.length > MOST_BLOCKS) {
        refuse();
        return "";
      }
      if (Object.values(leftOut).some((count) => count > 0)) onLeftOut(leftOut);
      return blocksToHtml(isInTable(view.state) ? forCell(blocks) : blocks);
    },
    clipboardTextParser: (text, $context, _isPlain, view) => {
      const blocks = text.length > LONGEST_TEXT ? [] : pastedText(text);
      if (text.length > LONGEST_TEXT || blocks.length > MOST_BLOCKS) {
        refuse();
        return Slice.empty;
      }
      const { schema } = view.state;
      const placed = isInTable(view.state) ? forCell(blocks) : blocks;
      const nodes = placed.map((block) => withMarks(schema.nodeFromJSON(block), $context.marks()));
      return Slice.maxOpen(Fragment.from(nodes));
    },
    handlePaste: (_view, event, slice) => {
      if (takeRefusal()) return true;
      if (slice.size > 0) return false;
      const pictures = [...(event.clipboardData?.files ?? [])].filter(isPicture).length;
      if (pictures > 0) onLeftOut({ ...nothingLeftOut(), pictures });
      // Nothing to put in: what is selected stays.
      return true;
    },
    handleDrop: () => takeRefusal(),
  };
}

function isPicture({ type }: File): boolean {
  return type.startsWith("image/");
}

/** Plain text takes the look of where it is put. */
function withMarks(node: Node, marks: Node["marks"]): Node {
  if (node.isText) return node.mark(marks);
  return node.copy(Fragment.from(node.children.map((child) => withMarks(child, marks))));
}
