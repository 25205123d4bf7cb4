import {
  Group,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from "react-aria-components";
import { cx } from "./cx.ts";
import { FieldFrame, type FieldFrameProps } from "./field-frame.tsx";
import styles from "./field.module.css";

export interface FramedTextFieldProps
  extends Omit<AriaTextFieldProps, "children" | "className" | "isInvalid">, FieldFrameProps {
  className?: string | undefined;
}

/** What a text typed on one line, on several or hidden has around it; the input is the child. */
export function FramedTextField({
  label,
  hideLabel,
  description,
  error,
  optional,
  className,
  children,
  ...rest
}: FramedTextFieldProps) {
  return (
    <AriaTextField
      {...rest}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={cx(styles["field"], className)}
    >
      <FieldFrame {...{ label, hideLabel, description, error, optional }}>
        <Group className={styles["box"] ?? ""}>{children}</Group>
      </FieldFrame>
    </AriaTextField>
  );
}
