import type { ReactNode } from "react";
import { cx } from "./cx.ts";
import styles from "./page.module.css";

/** A page that scrolls as one: header, then content of a readable width. */
export function Page({ children }: { children: ReactNode }) {
  return <div className={cx(styles["page"], styles["scrolling"])}>{children}</div>;
}

/** A page that fills the window: its list scrolls by itself. */
export function FixedPage({ children }: { children: ReactNode }) {
  return <div className={styles["page"]}>{children}</div>;
}

/** A list, and what is open beside it; in a small window, in its place. */
export function SplitPage({ panel, children }: { panel: ReactNode; children: ReactNode }) {
  return (
    <FixedPage>
      <div className={styles["split"]}>
        {children}
        {panel}
      </div>
    </FixedPage>
  );
}

export interface PageContentProps {
  children: ReactNode;
  narrow?: boolean;
  /** As wide as the window, as the header of such a page. */
  full?: boolean;
}

export function PageContent({ children, narrow = false, full = false }: PageContentProps) {
  const width = cx(styles["content"], narrow && styles["narrow"], full && styles["full"]);
  return <div className={width}>{children}</div>;
}
