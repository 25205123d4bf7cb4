import type { ReactNode } from "react";
import { ScrollRegion } from "#renderer/ui/scroll-region.tsx";
import styles from "./scrolled-table.module.css";

/** A table whose rows scroll by themselves under its titles. */
export function ScrolledTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ScrollRegion label={label} className={styles["region"]}>
      <table className={styles["table"]}>{children}</table>
    </ScrollRegion>
  );
}
