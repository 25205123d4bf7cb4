import type { ReactNode } from "react";
import {
  Group,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from "react-aria-components";
import { FieldFrame, framed, type FramedProps } from "./field-frame.tsx";
import styles from "./field.module.css";

export interface FramedTextFieldProps extends FramedProps<AriaTextFieldProps> {
  children: ReactNode;
}

/** What a text typed on one line, on several or hidden has around it; the input is the child. */
export function FramedTextField({ children, ...props }: FramedTextFieldProps) {
  const { frame, control } = framed(props);
  return (
    <AriaTextField {...control}>
      <FieldFrame {...frame}>
        <Group className={styles["box"] ?? ""}>{children}</Group>
      </FieldFrame>
    </AriaTextField>
  );
}
