import type { ReactNode } from "react";
import styles from "./import-page.module.css";

/** A long table that scrolls by itself; focusable, so that the arrow keys scroll it. */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    // A region that scrolls must be reachable by the keyboard (WCAG 2.1.1).
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section aria-label={label} tabIndex={0} className={styles["region"]}>
      {children}
    </section>
  );
}
