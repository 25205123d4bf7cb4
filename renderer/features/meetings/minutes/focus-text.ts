import type { Editor } from "@tiptap/core";

/**
 * Puts the caret in the text, at the end unless told, and the focus with it. At once: the editor's
 * own `focus` command waits for the next frame, and a letter typed before it would be lost.
 */
export function focusText(editor: Editor, position?: number): void {
  editor.commands.setTextSelection(position ?? editor.state.doc.content.size);
  editor.view.focus();
  editor.commands.scrollIntoView();
}
