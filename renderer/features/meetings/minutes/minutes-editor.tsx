import { Editor, type Content } from "@tiptap/core";
import { EditorContent } from "@tiptap/react";
import type { TFunction } from "i18next";
import { useEffectEvent, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { RichBlock } from "#shared/domain/meetings/rich-text.ts";
import { call } from "#renderer/lib/client.ts";
import { showError } from "#renderer/lib/undo.ts";
import { minutesExtensions } from "./extensions.ts";
import type { KeptEditor, KeptEditors } from "./kept-editors.ts";
import { LinkBar } from "./link-bar.tsx";
import styles from "./minutes-editor.module.css";
import { pasteProps } from "./paste.ts";
import { sayLeftOut, sayTableFull, sayTooLong } from "./say-left-out.ts";
import { SuggestionMenu } from "./suggestion-menu.tsx";
import { SuggestionStore } from "./suggestion-store.ts";
import { Toolbar } from "./toolbar.tsx";
import type { MinutesHost } from "./use-suggested.ts";

/** The line being typed never sticks to the edge, in pixels. */
const CARET_ROOM = { top: 48, right: 0, bottom: 96, left: 0 };

export type MinutesDocument = Editor["state"]["doc"];

export interface MinutesEditorProps {
  itemId: string;
  /** Where the editor comes from, and is kept for the next time. */
  editors: KeptEditors;
  /** Said of the whole text: which item these minutes are of. */
  label: string;
  blocks: readonly RichBlock[];
  onTyped: (document: MinutesDocument) => void;
  onBlur: () => void;
  host: Omit<MinutesHost, "askLink">;
  /** Gives the editor to the page, for its keys, and null as it goes. */
  onEditor: (editor: Editor | null) => void;
}

/** The minutes of one item. Give it a `key`: its text is read once, then the person's. */
export function MinutesEditor({
  itemId,
  editors,
  label,
  blocks,
  onTyped,
  onBlur,
  host,
  onEditor,
}: MinutesEditorProps) {
  const { t, i18n } = useTranslation();
  const [isLinking, setLinking] = useState(false);
  const typed = useEffectEvent(onTyped);
  const blurred = useEffectEvent(onBlur);
  const [{ editor, store }] = useState(() =>
    editors.take(`${i18n.language} ${itemId}`, blocks, () => makeEditor(t, label, blocks)),
  );
  useEffect(() => {
    const onUpdate = () => typed(editor.state.doc);
    const onLeave = () => blurred();
    editor.on("update", onUpdate);
    editor.on("blur", onLeave);
    return () => {
      editor.off("update", onUpdate);
      editor.off("blur", onLeave);
    };
  }, [editor]);
  const give = useEffectEvent(onEditor);
  useEffect(() => {
    give(editor);
    return () => give(null);
  }, [editor]);
  useEffect(() => {
    editor.view.dom.setAttribute("aria-label", label);
  }, [editor, label]);

  const askLink = () => setLinking(true);
  return (
    <div className={styles["editor"]}>
      <div className={styles["tools"]}>
        <Toolbar editor={editor} askLink={askLink} />
        {isLinking ? <LinkBar editor={editor} onClose={() => setLinking(false)} /> : null}
      </div>
      <EditorContent editor={editor} className={styles["scroll"]} />
      <SuggestionMenu editor={editor} store={store} host={{ ...host, askLink }} />
    </div>
  );
}

function makeEditor(t: TFunction, label: string, blocks: readonly RichBlock[]): KeptEditor {
  const store = new SuggestionStore();
  const words = {
    decision: t("meetings.minutes.decision"),
    placeholder: t("meetings.minutes.placeholder"),
    decisionPlaceholder: t("meetings.minutes.decisionPlaceholder"),
    actionPlaceholder: t("meetings.minutes.actionPlaceholder"),
  };
  const editor = new Editor({
    extensions: minutesExtensions(words, store, sayTableFull),
    content: documentOf(blocks),
    injectCSS: false,
    editorProps: {
      attributes: { role: "textbox", "aria-multiline": "true", "aria-label": label },
      ...pasteProps({
        words: { picture: (description) => t("meetings.paste.picture", { description }) },
        onLeftOut: sayLeftOut,
        onTooLong: sayTooLong,
      }),
      scrollMargin: CARET_ROOM,
      scrollThreshold: CARET_ROOM,
      handleClickOn: (_view, _pos, _node, _nodePos, event) => openLink(event),
    },
  });
  return { editor, store };
}

export function documentOf(blocks: readonly RichBlock[]): Content {
  const content = blocks.length === 0 ? [{ type: "paragraph" }] : blocks;
  // The editor's own type does not tell an absent property from an undefined one.
  return { type: "doc", content } as Content;
}

/** A click edits; with Ctrl or ⌘ it opens the link, which main asks about first. */
function openLink(event: MouseEvent): boolean {
  if (!event.ctrlKey && !event.metaKey) return false;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (link === null) return false;
  void call("app.openLink", { url: link.href }).catch(showError);
  return true;
}
