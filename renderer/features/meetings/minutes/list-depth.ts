import { Extension, type Editor } from "@tiptap/core";
import { MAX_DEPTH } from "#shared/domain/meetings/rich-text.ts";

/** Tab takes an item no deeper than the vault keeps it. */
export const ListDepth = Extension.create({
  name: "listDepth",
  addKeyboardShortcuts() {
    return { Tab: () => depthOf(this.editor) >= MAX_DEPTH };
  },
});

/** How many lists and quotes the caret is in. */
function depthOf(editor: Editor): number {
  const { $from } = editor.state.selection;
  const holders = new Set(["bulletList", "orderedList", "blockquote"]);
  let depth = 0;
  for (let at = $from.depth; at > 0; at -= 1) {
    if (holders.has($from.node(at).type.name)) depth += 1;
  }
  return depth;
}
