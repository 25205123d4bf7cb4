import type { ReactNode } from "react";
import { cx } from "./cx.ts";
import styles from "./page.module.css";

export interface PageHeaderProps {
  title: string;
  /** A line above: where one is, or a way back. */
  eyebrow?: ReactNode;
  detail?: ReactNode;
  actions?: ReactNode;
  /** As wide as the window, for a list that uses all of it. */
  full?: boolean;
}

/** The page's only h1, which takes the focus when one arrives; see app/focus-heading.ts. */
export function PageHeader({ title, eyebrow, detail, actions, full = false }: PageHeaderProps) {
  return (
    <header className={cx(styles["header"], full && styles["full"])}>
      <div className={styles["titles"]}>
        {eyebrow === undefined ? null : <div className={styles["eyebrow"]}>{eyebrow}</div>}
        <h1 className={styles["title"]} tabIndex={-1}>
          {title}
        </h1>
        {detail === undefined ? null : <div className={styles["detail"]}>{detail}</div>}
      </div>
      {actions === undefined ? null : <div className={styles["actions"]}>{actions}</div>}
    </header>
  );
}
