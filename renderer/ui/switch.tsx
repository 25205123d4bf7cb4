import type { ReactNode } from "react";
import { Switch as AriaSwitch, type SwitchProps as AriaSwitchProps } from "react-aria-components";
import styles from "./choice.module.css";
import { cx } from "./cx.ts";

export interface SwitchProps extends Omit<AriaSwitchProps, "children" | "className"> {
  children: ReactNode;
  detail?: string | undefined;
  className?: string | undefined;
}

export function Switch({ children, detail, className, ...rest }: SwitchProps) {
  return (
    <AriaSwitch {...rest} className={cx(styles["choice"], className)}>
      <span className={styles["track"]} aria-hidden>
        <span className={styles["thumb"]} />
      </span>
      <span className={styles["texts"]}>
        <span>{children}</span>
        {detail === undefined ? null : <span className={styles["detail"]}>{detail}</span>}
      </span>
    </AriaSwitch>
  );
}
