import type { ReactNode, Ref } from "react";
import styles from "./import-page.module.css";

/** Takes the focus when its step begins; see import-page.tsx. */
export function StepTitle({
  children,
  ref,
}: {
  children: ReactNode;
  ref?: Ref<HTMLHeadingElement>;
}) {
  return (
    <h2 tabIndex={-1} className={styles["title"]} ref={ref}>
      {children}
    </h2>
  );
}
