import { Node, type Extensions } from "@tiptap/core";
import { Placeholder } from "@tiptap/extension-placeholder";
import { StarterKit } from "@tiptap/starter-kit";
import { ActionNode } from "./action-node.ts";
import { DecisionNode } from "./decision-node.ts";
import { isAllowedAddress } from "./link-address.ts";
import { ListDepth } from "./list-depth.ts";
import { MentionNode } from "./mention-node.ts";
import { OrderedListNode } from "./ordered-list-node.ts";
import type { SuggestionStore } from "./suggestion-store.ts";
import { suggestionsExtension } from "./suggestions.ts";
import { TableBounds } from "./table-bounds.ts";
import { TableCellNode, TableHeaderNode, TableNode, TableRowNode } from "./table-nodes.ts";

/** The words the editor itself shows, in the language of the window. */
export interface EditorWords {
  readonly decision: string;
  readonly placeholder: string;
  readonly decisionPlaceholder: string;
  readonly actionPlaceholder: string;
}

/** Decisions, actions and tables stand at the top only, where the summary of the meeting finds them. */
const MinutesDocument = Node.create({
  name: "doc",
  topNode: true,
  content: "(block | outcome | grid)+",
});

/** Exactly what shared/domain/meetings/rich-text.ts accepts, and nothing more. */
export function minutesExtensions(
  words: EditorWords,
  store: SuggestionStore,
  onTableFull: () => void,
): Extensions {
  return [
    MinutesDocument,
    StarterKit.configure({
      document: false,
      code: false,
      codeBlock: false,
      orderedList: false,
      heading: { levels: [2, 3] },
      link: {
        openOnClick: false,
        enableClickSelection: false,
        linkOnPaste: true,
        defaultProtocol: "https",
        isAllowedUri: (address) => isAllowedAddress(address),
        HTMLAttributes: { target: null, rel: null, class: null },
      },
      trailingNode: {
        node: "paragraph",
        notAfter: ["paragraph", "heading", "bulletList", "orderedList"],
      },
    }),
    OrderedListNode,
    ListDepth,
    DecisionNode.configure({ label: words.decision }),
    ActionNode,
    MentionNode,
    TableNode,
    TableRowNode,
    TableCellNode,
    TableHeaderNode,
    TableBounds.configure({ onFull: onTableFull }),
    Placeholder.configure({
      showOnlyCurrent: false,
      placeholder: ({ editor, node }) => {
        if (node.type.name === "decision") return words.decisionPlaceholder;
        if (node.type.name === "action") return words.actionPlaceholder;
        return editor.isEmpty ? words.placeholder : "";
      },
    }),
    suggestionsExtension(store),
  ];
}
