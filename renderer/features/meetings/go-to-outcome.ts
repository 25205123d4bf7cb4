import type { Editor } from "@tiptap/core";
import { focusText } from "./minutes/focus-text.ts";
import type { OutcomePlace } from "./outcomes-panel.tsx";

/** Puts the caret in a decision or an action, and brings it into sight. */
export function goToOutcome(editor: Editor, { kind, nth }: Omit<OutcomePlace, "itemId">): void {
  let left = nth;
  let found: number | null = null;
  editor.state.doc.forEach((node, offset) => {
    if (node.type.name !== kind || found !== null) return;
    if (left === 0) found = offset + 1;
    left -= 1;
  });
  if (found !== null) focusText(editor, found);
}
