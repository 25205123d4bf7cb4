import type { ReactNode } from "react";
import styles from "./import-page.module.css";

/** Takes the focus when its step begins; see import-page.tsx. */
export function StepTitle({ children }: { children: ReactNode }) {
  return (
    <h2 tabIndex={-1} className={styles["title"]}>
      {children}
    </h2>
  );
}
