import type { Editor } from "@tiptap/core";

/** Enter in an empty decision or action: back to plain text. */
export function leaveEmptyOutcome(editor: Editor, name: string): boolean {
  const { $from, empty } = editor.state.selection;
  if (!empty || $from.parent.type.name !== name || $from.parent.content.size > 0) return false;
  return editor.commands.setNode("paragraph");
}

/** Backspace at the start: the words stay, as plain text. */
export function undoOutcomeAtStart(editor: Editor, name: string): boolean {
  const { $from, empty } = editor.state.selection;
  if (!empty || $from.parent.type.name !== name || $from.parentOffset > 0) return false;
  return editor.commands.setNode("paragraph");
}

/**
 * Makes the current paragraph a decision or an action; in a list, a quote or an outcome of the other
 * kind that already says something, starts a new one after it.
 */
export function startOutcome(editor: Editor, name: "decision" | "action"): boolean {
  const { $from } = editor.state.selection;
  const atTop = $from.depth === 1;
  const kind = $from.parent.type.name;
  const isOutcome = kind === "decision" || kind === "action";
  if (atTop && (!isOutcome || $from.parent.content.size === 0)) {
    return editor.chain().focus().setNode(name).run();
  }
  const after = $from.depth === 0 ? $from.pos : $from.after(1);
  return editor
    .chain()
    .focus()
    .insertContentAt(after, { type: name })
    .setTextSelection(after + 1)
    .run();
}
