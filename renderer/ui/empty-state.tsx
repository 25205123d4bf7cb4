import type { ReactNode } from "react";
import styles from "./state.module.css";

export interface EmptyStateProps {
  title: string;
  /** Teaches the next step. */
  children: ReactNode;
  actions?: ReactNode;
  level?: 2 | 3;
}

export function EmptyState({ title, children, actions, level = 2 }: EmptyStateProps) {
  const Title = level === 2 ? "h2" : "h3";
  return (
    <section className={styles["state"]}>
      <Title className={styles["title"]}>{title}</Title>
      <div className={styles["detail"]}>{children}</div>
      {actions === undefined ? null : <div className={styles["actions"]}>{actions}</div>}
    </section>
  );
}
