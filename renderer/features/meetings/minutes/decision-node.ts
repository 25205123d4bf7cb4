import { mergeAttributes, Node } from "@tiptap/core";
import { leaveEmptyOutcome, startOutcome, undoOutcomeAtStart } from "./outcome-keys.ts";

export interface DecisionOptions {
  label: string;
}

/** What was decided, as a block of its own. Only at the top of the minutes, never inside a list. */
export const DecisionNode = Node.create<DecisionOptions>({
  name: "decision",
  group: "outcome",
  content: "inline*",
  defining: true,

  addOptions: () => ({ label: "" }),

  parseHTML: () => [{ tag: "div[data-decision]", contentElement: "[data-words]" }],

  renderHTML({ HTMLAttributes }) {
    const frame = { "data-decision": "", role: "group", "aria-label": this.options.label };
    return [
      "div",
      mergeAttributes(HTMLAttributes, frame),
      [
        "span",
        { contenteditable: "false", "aria-hidden": "true", "data-mark": "" },
        this.options.label,
      ],
      ["div", { "data-words": "" }, 0],
    ];
  },

  addKeyboardShortcuts() {
    return {
      "Mod-Shift-d": () => startOutcome(this.editor, "decision"),
      Enter: () => leaveEmptyOutcome(this.editor, this.name),
      Backspace: () => undoOutcomeAtStart(this.editor, this.name),
    };
  },
});
