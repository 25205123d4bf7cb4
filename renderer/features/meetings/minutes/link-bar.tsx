import type { Editor } from "@tiptap/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "#renderer/ui/button.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import { linkAddress } from "./link-address.ts";
import styles from "./link-bar.module.css";

export interface LinkBarProps {
  editor: Editor;
  onClose: () => void;
}

/** The address of a link, asked above the text. Enter sets it, Escape leaves it as it was. */
export function LinkBar({ editor, onClose }: LinkBarProps) {
  const { t } = useTranslation();
  const before: unknown = editor.getAttributes("link")["href"];
  const [typed, setTyped] = useState(typeof before === "string" ? before : "");
  const [isWrong, setWrong] = useState(false);

  const apply = () => {
    const href = linkAddress(typed);
    setWrong(href === null);
    if (href === null) return;
    onClose();
    const { empty } = editor.state.selection;
    editor.view.focus();
    const chain = editor.chain();
    if (empty && typeof before !== "string") {
      const link = { type: "text", text: typed.trim(), marks: [{ type: "link", attrs: { href } }] };
      chain.insertContent(link).unsetMark("link").run();
    } else chain.extendMarkRange("link").setLink({ href }).run();
  };

  return (
    <form
      className={styles["bar"]}
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <TextField
        label={t("meetings.minutes.linkAddress")}
        placeholder={t("meetings.minutes.linkPlaceholder")}
        value={typed}
        onChange={setTyped}
        error={isWrong ? t("meetings.minutes.linkWrong") : undefined}
        className={styles["field"]}
        // It appears because one asked for it.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          onClose();
          editor.view.focus();
        }}
      />
      <Button type="submit">{t("meetings.minutes.linkApply")}</Button>
      {typeof before === "string" ? (
        <Button
          variant="quiet"
          onPress={() => {
            onClose();
            editor.view.focus();
            editor.chain().extendMarkRange("link").unsetLink().run();
          }}
        >
          {t("meetings.minutes.linkRemove")}
        </Button>
      ) : null}
    </form>
  );
}
