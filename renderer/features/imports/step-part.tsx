import type { ReactNode } from "react";
import styles from "./import-page.module.css";

/** A part of a step: its title, what it is for, and what acts on the whole of it. */
export function StepPart({
  title,
  detail,
  action,
  children,
}: {
  title: string;
  detail: string;
  action?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className={styles["part"]}>
      <div className={styles["partHead"]}>
        <div>
          <h3 className={styles["partTitle"]}>{title}</h3>
          <p className={styles["soft"]}>{detail}</p>
        </div>
        {action}
      </div>
      {children}
    </section>
  );
}
