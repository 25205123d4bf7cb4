import type { Ref } from "react";
import {
  Group,
  Input,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from "react-aria-components";
import { cx } from "./cx.ts";
import { FieldFrame, type FieldFrameProps } from "./field-frame.tsx";
import styles from "./field.module.css";

export interface TextFieldProps
  extends
    Omit<AriaTextFieldProps, "children" | "className" | "isInvalid">,
    Omit<FieldFrameProps, "children"> {
  placeholder?: string | undefined;
  className?: string | undefined;
  inputRef?: Ref<HTMLInputElement>;
}

export function TextField({
  label,
  hideLabel,
  description,
  error,
  optional,
  placeholder,
  className,
  inputRef,
  ...rest
}: TextFieldProps) {
  return (
    <AriaTextField
      {...rest}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={cx(styles["field"], className)}
    >
      <FieldFrame {...{ label, hideLabel, description, error, optional }}>
        <Group className={styles["box"] ?? ""}>
          <Input
            {...(inputRef === undefined ? {} : { ref: inputRef })}
            {...(placeholder === undefined ? {} : { placeholder })}
            className={styles["input"] ?? ""}
          />
        </Group>
      </FieldFrame>
    </AriaTextField>
  );
}
