import { Extension } from "@tiptap/core";
import { PluginKey } from "@tiptap/pm/state";
import { exitSuggestion, Suggestion, type SuggestionProps } from "@tiptap/suggestion";
import type { SuggestionStore } from "./suggestion-store.ts";

/** Watches for a slash or an at sign after a space, and tells the store what follows it. */
export function suggestionsExtension(store: SuggestionStore) {
  return Extension.create({
    name: "minutesSuggestions",
    addProseMirrorPlugins() {
      return (["/", "@"] as const).map((char) => {
        const pluginKey = new PluginKey(`suggest ${char}`);
        const tell = ({ editor, query, range, clientRect }: SuggestionProps) => {
          const isFirst = editor.state.doc.resolve(range.from).parentOffset === 0;
          store.set({ char, query, range, isFirst, rect: clientRect ?? null });
        };
        return Suggestion({
          editor: this.editor,
          pluginKey,
          char,
          allowSpaces: true,
          items: () => [],
          render: () => ({
            onStart: tell,
            onUpdate: tell,
            onExit: () => store.set(null),
            onKeyDown: ({ event, view }) => {
              if (event.key === "Escape" && store.isListShown) {
                exitSuggestion(view, pluginKey);
                return true;
              }
              return store.press(event);
            },
          }),
        });
      });
    },
  });
}
