import { X } from "lucide-react";
import { useEffect, useEffectEvent, useId, useRef, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { IconButton } from "./icon-button.tsx";
import styles from "./side-panel.module.css";
import { useKeptFocus } from "./use-kept-focus.ts";

/** Where the panel covers its list, which then has no place for the focus. */
const SMALL_WINDOW = "(max-width: 56rem)";

export interface SidePanelProps {
  title: string;
  detail?: ReactNode;
  /** Buttons beside the title, before the one that closes. */
  actions?: ReactNode;
  onClose: () => void;
  /** Moves focus to the title as it opens; leave it off where the list keeps the keyboard. */
  takesFocus?: boolean;
  children: ReactNode;
}

/**
 * A detail beside its list, part of the page: the list stays in use. Escape closes it. In a small
 * window it stands in the place of its list until it is closed.
 */
export function SidePanel({
  title,
  detail,
  actions,
  onClose,
  takesFocus = false,
  children,
}: SidePanelProps) {
  const { t } = useTranslation();
  const titleId = useId();
  const panel = useRef<HTMLElement>(null);
  const close = useEffectEvent(onClose);
  useEffect(() => {
    // On the document: React's own handlers, which may use up the key, hear it before.
    const onKeyDown = (event: KeyboardEvent) => {
      const { target } = event;
      const inside = target instanceof Node && panel.current?.contains(target) === true;
      // The focus is nowhere where what had it is gone.
      if ((inside || target === document.body) && event.key === "Escape" && !event.defaultPrevented)
        close();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
  const heading = useRef<HTMLHeadingElement>(null);
  useKeptFocus(panel, heading);
  useEffect(() => {
    if (takesFocus || matchMedia(SMALL_WINDOW).matches) heading.current?.focus();
  }, [takesFocus]);
  return (
    <aside className={styles["panel"]} aria-labelledby={titleId} ref={panel}>
      <header className={styles["header"]}>
        <div className={styles["titles"]}>
          <h2
            id={titleId}
            ref={heading}
            tabIndex={-1}
            className={styles["title"]}
            // Where its address leads; see app/focus-heading.ts.
            {...(takesFocus ? { "data-arrival": true } : {})}
          >
            {title}
          </h2>
          {detail === undefined ? null : <div className={styles["detail"]}>{detail}</div>}
        </div>
        <div className={styles["actions"]}>
          {actions}
          <IconButton icon={X} label={t("app.ui.close")} onPress={onClose} />
        </div>
      </header>
      <div className={styles["body"]}>{children}</div>
    </aside>
  );
}
