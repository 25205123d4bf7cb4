import { Eye, EyeOff } from "lucide-react";
import { useState, type Ref } from "react";
import {
  Group,
  Input,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from "react-aria-components";
import { useTranslation } from "react-i18next";
import { cx } from "./cx.ts";
import { FieldFrame, type FieldFrameProps } from "./field-frame.tsx";
import styles from "./field.module.css";
import { IconButton } from "./icon-button.tsx";

export interface PasswordFieldProps
  extends
    Omit<AriaTextFieldProps, "children" | "className" | "isInvalid" | "type">,
    Omit<FieldFrameProps, "children"> {
  className?: string | undefined;
  inputRef?: Ref<HTMLInputElement>;
}

export function PasswordField({
  label,
  hideLabel,
  description,
  error,
  optional,
  className,
  inputRef,
  ...rest
}: PasswordFieldProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  return (
    <AriaTextField
      {...rest}
      type={shown ? "text" : "password"}
      spellCheck="false"
      autoComplete="off"
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={cx(styles["field"], className)}
    >
      <FieldFrame {...{ label, hideLabel, description, error, optional }}>
        <Group className={styles["box"] ?? ""}>
          <Input
            {...(inputRef === undefined ? {} : { ref: inputRef })}
            className={styles["input"] ?? ""}
          />
          <IconButton
            icon={shown ? EyeOff : Eye}
            label={t(shown ? "app.ui.hidePassphrase" : "app.ui.showPassphrase")}
            onPress={() => setShown(!shown)}
          />
        </Group>
      </FieldFrame>
    </AriaTextField>
  );
}
