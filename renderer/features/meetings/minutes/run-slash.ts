import type { Editor, Range } from "@tiptap/core";
import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import { startOutcome } from "./outcome-keys.ts";
import type { SlashId } from "./slash-commands.ts";
import { insertTable } from "./table-commands.ts";

/** Runs a command that needs nothing more. `askLink` opens the field of the address. */
export function runSlash(editor: Editor, range: Range, id: SlashId, askLink: () => void): void {
  const chain = editor.chain().focus().deleteRange(range);
  switch (id) {
    case "decision":
    case "action":
      chain.run();
      startOutcome(editor, id);
      return;
    case "heading":
      chain.setNode("heading", { level: 2 }).run();
      return;
    case "subheading":
      chain.setNode("heading", { level: 3 }).run();
      return;
    case "bullets":
      chain.toggleBulletList().run();
      return;
    case "numbers":
      chain.toggleOrderedList().run();
      return;
    case "quote":
      chain.toggleBlockquote().run();
      return;
    case "rule":
      chain.setHorizontalRule().run();
      return;
    case "table":
      chain.run();
      insertTable(editor);
      return;
    case "link":
      chain.run();
      askLink();
      return;
    case "present":
    case "excused":
    case "absent":
    case "item":
      return;
    default:
      assertNever(id);
  }
}

/** `/pré` completed to `/présent `: the name comes next. */
export function completeSlash(editor: Editor, range: Range, name: string): void {
  editor
    .chain()
    .focus()
    .insertContentAt(range, { type: "text", text: `${name} ` })
    .run();
}
