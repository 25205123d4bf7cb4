import type { Ref } from "react";
import { TextArea as AriaTextArea } from "react-aria-components";
import styles from "./field.module.css";
import { FramedTextField, type FramedTextFieldProps } from "./framed-text-field.tsx";

export interface TextAreaProps extends Omit<FramedTextFieldProps, "children" | "type"> {
  placeholder?: string | undefined;
  rows?: number;
  inputRef?: Ref<HTMLTextAreaElement>;
}

export function TextArea({ placeholder, rows = 4, inputRef, ...rest }: TextAreaProps) {
  return (
    <FramedTextField {...rest}>
      <AriaTextArea
        rows={rows}
        {...(inputRef === undefined ? {} : { ref: inputRef })}
        {...(placeholder === undefined ? {} : { placeholder })}
        className={styles["input"] ?? ""}
      />
    </FramedTextField>
  );
}
