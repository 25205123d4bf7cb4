import type { Editor, Range } from "@tiptap/core";
import type { ChosenPerson } from "#renderer/lib/person-box/person-options.ts";

/** Puts a person where an @ was typed: the owner of an action that has none, else a mention. */
export function nameSomeone(editor: Editor, range: Range, { id, name }: ChosenPerson): void {
  const { $from } = editor.state.selection;
  const chain = editor.chain().focus().deleteRange(range);
  if ($from.parent.type.name === "action" && $from.parent.attrs["ownerId"] === null) {
    chain.updateAttributes("action", { ownerId: id, ownerLabel: name }).run();
    return;
  }
  const mention = { type: "mention", attrs: { id, label: name } };
  chain.insertContentAt(range.from, [mention, { type: "text", text: " " }]).run();
}
