import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { TextField } from "#renderer/ui/text-field.tsx";
import styles from "./agenda.module.css";

export interface ItemTitleFieldProps {
  title: string;
  /** The new title, or null when it stays as it was; and whether the focus has gone elsewhere. */
  onDone: (title: string | null, isLeft: boolean) => void;
}

export function ItemTitleField({ title, onDone }: ItemTitleFieldProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(title);
  const isDone = useRef(false);
  const done = (keep: boolean, isLeft = false) => {
    if (isDone.current) return;
    isDone.current = true;
    const written = typed.trim();
    onDone(keep && written !== "" && written !== title ? written : null, isLeft);
  };
  return (
    <TextField
      label={t("meetings.agenda.renameField")}
      hideLabel
      value={typed}
      onChange={setTyped}
      maxLength={300}
      className={styles["rename"]}
      // One has just asked to rename.
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autoFocus
      onFocus={(event) => {
        if (event.target instanceof HTMLInputElement) event.target.select();
      }}
      onBlur={(event) => done(true, event.relatedTarget !== null)}
      onKeyDown={(event) => {
        if (event.key === "Enter") done(true);
        if (event.key === "Escape") done(false);
      }}
    />
  );
}
