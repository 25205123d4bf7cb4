import { Check, Minus } from "lucide-react";
import type { ReactNode } from "react";
import {
  Checkbox as AriaCheckbox,
  type CheckboxProps as AriaCheckboxProps,
} from "react-aria-components";
import styles from "./choice.module.css";
import { cx } from "./cx.ts";

export interface CheckboxProps extends Omit<
  AriaCheckboxProps,
  "children" | "className" | "isInvalid"
> {
  children: ReactNode;
  detail?: string | undefined;
  /** A sentence that says what to do. */
  error?: string | undefined;
  className?: string | undefined;
}

export function Checkbox({ children, detail, error, className, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox
      {...rest}
      isInvalid={error !== undefined}
      className={cx(styles["choice"], className)}
    >
      {({ isIndeterminate }) => (
        <>
          <span className={styles["mark"]} aria-hidden>
            {isIndeterminate ? (
              <Minus size={13} strokeWidth={3} />
            ) : (
              <Check size={13} strokeWidth={3} />
            )}
          </span>
          <span className={styles["texts"]}>
            <span>{children}</span>
            {detail === undefined ? null : <span className={styles["detail"]}>{detail}</span>}
            {error === undefined ? null : <span className={styles["error"]}>{error}</span>}
          </span>
        </>
      )}
    </AriaCheckbox>
  );
}
