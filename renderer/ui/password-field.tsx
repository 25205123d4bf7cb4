import { Eye, EyeOff } from "lucide-react";
import { useEffect, useRef, useState, type Ref } from "react";
import { Input } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { CapsLockHint } from "./caps-lock-hint.tsx";
import styles from "./field.module.css";
import { FramedTextField, type FramedTextFieldProps } from "./framed-text-field.tsx";
import { IconButton } from "./icon-button.tsx";

export interface PasswordFieldProps extends Omit<FramedTextFieldProps, "children" | "type"> {
  inputRef?: Ref<HTMLInputElement>;
}

export function PasswordField({ inputRef, ...rest }: PasswordFieldProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  const [isFocused, setFocused] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const { error } = rest;
  useEffect(() => {
    // The button that was pressed gave way to a wait: the focus is nowhere.
    const isLost = document.activeElement === document.body;
    if (error !== undefined && isLost) frame.current?.querySelector("input")?.focus();
  }, [error]);
  return (
    <div ref={frame} className={styles["field"]}>
      <FramedTextField
        {...rest}
        type={shown ? "text" : "password"}
        spellCheck="false"
        autoComplete="off"
        onFocusChange={setFocused}
      >
        <Input
          {...(inputRef === undefined ? {} : { ref: inputRef })}
          className={styles["input"] ?? ""}
        />
        <IconButton
          icon={shown ? EyeOff : Eye}
          label={t(shown ? "app.ui.hidePassphrase" : "app.ui.showPassphrase")}
          onPress={() => setShown(!shown)}
        />
      </FramedTextField>
      <CapsLockHint isWatched={isFocused} />
    </div>
  );
}
