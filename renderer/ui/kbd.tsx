import { useTranslation } from "react-i18next";
import { cx } from "./cx.ts";
import styles from "./kbd.module.css";
import { shortcutKeys } from "./shortcut-text.ts";

export interface KbdProps {
  /** Such as "mod+k". */
  keys: string;
  /** Without the look of keys, inside a button. */
  plain?: boolean;
  /** Where the shortcut is already told by `aria-keyshortcuts`. */
  hidden?: boolean;
  className?: string | undefined;
}

export function Kbd({ keys, plain = false, hidden = false, className }: KbdProps) {
  const { i18n } = useTranslation();
  return (
    <kbd
      className={cx(styles["keys"], plain && styles["plain"], className)}
      aria-hidden={hidden ? true : undefined}
    >
      {shortcutKeys(keys, i18n.language).map((key) => (
        <span key={key} className={styles["key"]}>
          {key}
        </span>
      ))}
    </kbd>
  );
}
