import { Search, X } from "lucide-react";
import type { Ref } from "react";
import {
  Group,
  Input,
  SearchField as AriaSearchField,
  type SearchFieldProps as AriaSearchFieldProps,
} from "react-aria-components";
import { useTranslation } from "react-i18next";
import { cx } from "./cx.ts";
import { FieldFrame, type FieldFrameProps } from "./field-frame.tsx";
import fieldStyles from "./field.module.css";
import { IconButton } from "./icon-button.tsx";
import styles from "./search-field.module.css";

export interface SearchFieldProps
  extends
    Omit<AriaSearchFieldProps, "children" | "className" | "isInvalid">,
    Omit<FieldFrameProps, "children"> {
  placeholder?: string | undefined;
  className?: string | undefined;
  inputRef?: Ref<HTMLInputElement>;
}

export function SearchField({
  label,
  hideLabel = true,
  description,
  error,
  placeholder,
  className,
  inputRef,
  ...rest
}: SearchFieldProps) {
  const { t } = useTranslation();
  return (
    <AriaSearchField
      {...rest}
      isInvalid={error !== undefined}
      className={cx(fieldStyles["field"], styles["field"], className)}
    >
      <FieldFrame {...{ label, hideLabel, description, error }}>
        <Group className={fieldStyles["box"] ?? ""}>
          <Search size={15} aria-hidden className={styles["icon"]} />
          <Input
            {...(inputRef === undefined ? {} : { ref: inputRef })}
            {...(placeholder === undefined ? {} : { placeholder })}
            className={fieldStyles["input"] ?? ""}
          />
          <IconButton icon={X} label={t("app.ui.clear")} className={styles["clear"]} />
        </Group>
      </FieldFrame>
    </AriaSearchField>
  );
}
