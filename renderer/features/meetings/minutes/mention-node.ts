import { Node } from "@tiptap/core";

/** A person named in the text: one sign for the editor, deleted whole. */
export const MentionNode = Node.create({
  name: "mention",
  group: "inline",
  inline: true,
  atom: true,
  selectable: false,

  addAttributes: () => ({
    id: {
      default: "",
      parseHTML: (element: HTMLElement) => element.dataset["mention"] ?? "",
      renderHTML: ({ id }: { id: string }) => ({ "data-mention": id }),
    },
    label: {
      default: "",
      parseHTML: (element: HTMLElement) => element.textContent,
      rendered: false,
    },
  }),

  parseHTML: () => [{ tag: "span[data-mention]" }],

  renderHTML: ({ node, HTMLAttributes }) => ["span", HTMLAttributes, String(node.attrs["label"])],

  renderText: ({ node }) => String(node.attrs["label"]),
});
