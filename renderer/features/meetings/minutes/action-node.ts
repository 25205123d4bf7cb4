import { Node } from "@tiptap/core";
import { ReactNodeViewRenderer } from "@tiptap/react";
import type { ActionAttrs } from "./action-attrs.ts";
import { ActionView } from "./action-view.tsx";
import { leaveEmptyOutcome, startOutcome, undoOutcomeAtStart } from "./outcome-keys.ts";

/** Something somebody does by a date. Only at the top of the minutes. */
export const ActionNode = Node.create({
  name: "action",
  group: "outcome",
  content: "inline*",
  defining: true,

  addAttributes: () => ({
    ownerId: dataAttribute("ownerId", "data-owner-id"),
    ownerLabel: dataAttribute("ownerLabel", "data-owner", ""),
    due: dataAttribute("due", "data-due"),
    done: {
      default: false,
      parseHTML: (element: HTMLElement) => element.dataset["done"] === "true",
      renderHTML: ({ done }: { done: boolean }) => ({ "data-done": String(done) }),
    },
  }),

  parseHTML: () => [{ tag: "div[data-action]" }],

  renderHTML: ({ HTMLAttributes }) => ["div", { ...HTMLAttributes, "data-action": "" }, 0],

  addNodeView: () => ReactNodeViewRenderer(ActionView, { className: "outcome" }),

  addKeyboardShortcuts() {
    return {
      "Mod-Shift-a": () => startOutcome(this.editor, "action"),
      Enter: () => leaveEmptyOutcome(this.editor, this.name),
      Backspace: () => undoOutcomeAtStart(this.editor, this.name),
      Tab: () => {
        const { $from } = this.editor.state.selection;
        if ($from.parent.type.name !== this.name) return false;
        return focusOwner(this.editor.view.nodeDOM($from.before()));
      },
    };
  },
});

function focusOwner(dom: globalThis.Node | null): boolean {
  const field = dom instanceof HTMLElement ? dom.querySelector<HTMLElement>("input[role]") : null;
  field?.focus();
  return field !== null;
}

function dataAttribute(attr: keyof ActionAttrs, name: string, empty: string | null = null) {
  return {
    default: empty,
    parseHTML: (element: HTMLElement) => element.getAttribute(name) ?? empty,
    renderHTML: (attrs: Record<string, unknown>) =>
      attrs[attr] === empty ? {} : { [name]: attrs[attr] },
  };
}
