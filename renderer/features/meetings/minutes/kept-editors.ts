import type { Editor } from "@tiptap/core";
import type { RichBlock } from "#shared/domain/meetings/rich-text.ts";
import type { SuggestionStore } from "./suggestion-store.ts";
import { toBlocks } from "./to-blocks.ts";

export interface KeptEditor {
  readonly editor: Editor;
  readonly store: SuggestionStore;
}

/** A meeting has seldom more items; each editor keeps a document and what was done to it. */
const MOST_KEPT = 30;

/**
 * The editors of the items that were written in on one page: what was typed last can be undone after a
 * look at another item. One whose item says something else by now is made anew.
 */
export class KeptEditors {
  readonly #kept = new Map<string, KeptEditor>();
  #isHeld = false;

  take(id: string, blocks: readonly RichBlock[], make: () => KeptEditor): KeptEditor {
    const known = this.#kept.get(id);
    this.#kept.delete(id);
    const isSame = known !== undefined && says(known.editor, blocks);
    if (!isSame) known?.editor.destroy();
    const taken = isSame ? known : make();
    this.#kept.set(id, taken);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST_KEPT && oldest !== undefined) {
      this.#kept.get(oldest)?.editor.destroy();
      this.#kept.delete(oldest);
    }
    return taken;
  }

  /** While the page is there. Returns the function that ends it. */
  hold(): () => void {
    this.#isHeld = true;
    return () => {
      this.#isHeld = false;
      // Later: React shows a component twice in development, and this one goes before its editor.
      setTimeout(() => this.#endUnlessHeld(), 0);
    };
  }

  #endUnlessHeld(): void {
    if (this.#isHeld) return;
    for (const { editor } of this.#kept.values()) editor.destroy();
    this.#kept.clear();
  }
}

function says(editor: Editor, blocks: readonly RichBlock[]): boolean {
  return JSON.stringify(toBlocks(editor.getJSON())) === JSON.stringify(blocks);
}
