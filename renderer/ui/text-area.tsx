import type { Ref } from "react";
import {
  Group,
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from "react-aria-components";
import { cx } from "./cx.ts";
import { FieldFrame, type FieldFrameProps } from "./field-frame.tsx";
import styles from "./field.module.css";

export interface TextAreaProps
  extends
    Omit<AriaTextFieldProps, "children" | "className" | "isInvalid" | "type">,
    Omit<FieldFrameProps, "children"> {
  placeholder?: string | undefined;
  rows?: number;
  className?: string | undefined;
  inputRef?: Ref<HTMLTextAreaElement>;
}

export function TextArea({
  label,
  hideLabel,
  description,
  error,
  optional,
  placeholder,
  rows = 4,
  className,
  inputRef,
  ...rest
}: TextAreaProps) {
  return (
    <AriaTextField
      {...rest}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={cx(styles["field"], className)}
    >
      <FieldFrame {...{ label, hideLabel, description, error, optional }}>
        <Group className={styles["box"] ?? ""}>
          <AriaTextArea
            rows={rows}
            {...(inputRef === undefined ? {} : { ref: inputRef })}
            {...(placeholder === undefined ? {} : { placeholder })}
            className={styles["input"] ?? ""}
          />
        </Group>
      </FieldFrame>
    </AriaTextField>
  );
}
