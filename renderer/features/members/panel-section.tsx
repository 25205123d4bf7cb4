import { useId, type ReactNode } from "react";
import styles from "./members.module.css";

export function PanelSection({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles["section"]} aria-labelledby={id}>
      <h3 id={id} className={styles["heading"]}>
        {title}
      </h3>
      {children}
    </section>
  );
}
