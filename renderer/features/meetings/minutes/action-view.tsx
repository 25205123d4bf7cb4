import type { NodeViewProps } from "@tiptap/core";
import { NodeViewContent, NodeViewWrapper } from "@tiptap/react";
import { useTranslation } from "react-i18next";
import { cx } from "#renderer/ui/cx.ts";
import { PersonBox } from "#renderer/lib/person-box/person-box.tsx";
import type { ActionAttrs } from "./action-attrs.ts";
import styles from "./action-view.module.css";
import { focusText } from "./focus-text.ts";
import { DueField } from "./due-field.tsx";

/** An action in the text: what, who, for when. Tab goes from one to the next, Enter goes on writing. */
export function ActionView({ editor, node, getPos, updateAttributes }: NodeViewProps) {
  const { t } = useTranslation();
  const { ownerLabel, due, done } = node.attrs as ActionAttrs;

  const goOn = () => {
    const at = getPos();
    if (at === undefined) return;
    const after = at + node.nodeSize;
    const next = editor.state.doc.nodeAt(after);
    if (next === null) editor.commands.insertContentAt(after, { type: "paragraph" });
    focusText(editor, after + 1);
  };

  return (
    <NodeViewWrapper
      className={cx(styles["action"], done && styles["isDone"])}
      // A fieldset cannot hold text that the editor edits.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="group"
      aria-label={t("meetings.minutes.action")}
    >
      <div className={styles["mark"]} contentEditable={false} aria-hidden>
        {t("meetings.minutes.action")}
      </div>
      <input
        type="checkbox"
        contentEditable={false}
        className={styles["done"]}
        aria-label={t("meetings.minutes.done")}
        checked={done}
        onChange={(event) => updateAttributes({ done: event.target.checked })}
      />
      <NodeViewContent className={styles["words"] ?? ""} />
      <div className={styles["fields"]} contentEditable={false}>
        <div className={styles["owner"]}>
          <PersonBox
            label={t("meetings.minutes.owner")}
            hideLabel
            quiet
            placeholder={t("meetings.minutes.ownerPlaceholder")}
            chosen={ownerLabel}
            onChoose={({ id, name }) => {
              updateAttributes({ ownerId: id, ownerLabel: name });
              focusDue(editor.view.nodeDOM(getPos() ?? -1));
            }}
            onClear={() => updateAttributes({ ownerId: null, ownerLabel: "" })}
            onEscape={goOn}
          />
        </div>
        <DueField due={due} onChange={(next) => updateAttributes({ due: next })} onEnter={goOn} />
      </div>
    </NodeViewWrapper>
  );
}

function focusDue(dom: Node | null): void {
  const fields = dom instanceof HTMLElement ? dom.querySelectorAll("input") : [];
  [...fields].at(-1)?.focus();
}
