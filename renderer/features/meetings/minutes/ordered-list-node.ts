import { wrappingInputRule } from "@tiptap/core";
import { OrderedList } from "@tiptap/extension-list";

/** « 2026. » is a year and « 14. » a number that a list may begin with. */
const STARTS_LIST = /^(\d{1,2})\.\s$/;

/**
 * Numbered lists, begun by a number of two figures at most, and by nothing pasted as plain text that
 * only looks like one: the extension's own reading takes « M. » for a thousand in Roman figures.
 */
export const OrderedListNode = OrderedList.extend({
  addInputRules() {
    return [
      wrappingInputRule({
        find: STARTS_LIST,
        type: this.type,
        getAttributes: (match) => ({ start: Number(match[1]) }),
        joinPredicate: (match, node) =>
          node.childCount + Number(node.attrs["start"]) === Number(match[1]),
      }),
    ];
  },

  addProseMirrorPlugins: () => [],
});
