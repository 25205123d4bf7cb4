import { useId, type ReactNode } from "react";
import styles from "./settings.module.css";

export interface SectionProps {
  title: string;
  /** The section that the address names, whose heading takes the focus; see app/focus-heading.ts. */
  isArrival?: boolean;
  children: ReactNode;
}

export function Section({ title, isArrival = false, children }: SectionProps) {
  const id = useId();
  return (
    <section className={styles["section"]} aria-labelledby={id}>
      <h2 id={id} {...(isArrival ? { tabIndex: -1, "data-arrival": true } : {})}>
        {title}
      </h2>
      <div className={styles["body"]}>{children}</div>
    </section>
  );
}
