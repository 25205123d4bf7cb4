import type { Ref } from "react";
import { Input } from "react-aria-components";
import styles from "./field.module.css";
import { FramedTextField, type FramedTextFieldProps } from "./framed-text-field.tsx";

export interface TextFieldProps extends Omit<FramedTextFieldProps, "children"> {
  placeholder?: string | undefined;
  inputRef?: Ref<HTMLInputElement>;
}

export function TextField({ placeholder, inputRef, ...rest }: TextFieldProps) {
  return (
    <FramedTextField {...rest}>
      <Input
        {...(inputRef === undefined ? {} : { ref: inputRef })}
        {...(placeholder === undefined ? {} : { placeholder })}
        className={styles["input"] ?? ""}
      />
    </FramedTextField>
  );
}
