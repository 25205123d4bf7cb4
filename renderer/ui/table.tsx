import type { ComponentProps } from "react";
import { cx } from "./cx.ts";
import styles from "./table.module.css";

/** Records or figures, a line each. */
export function Table({ className, ...props }: ComponentProps<"table">) {
  return <table {...props} className={cx(styles["table"], className)} />;
}

/** A line of a table that is one link: the one in it, which all of the line follows. */
export function LinkedRow(props: ComponentProps<"tr">) {
  return <tr {...props} className={styles["row"]} />;
}
