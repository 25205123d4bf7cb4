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
import { FieldFrame, framed, type FramedProps } from "./field-frame.tsx";
import fieldStyles from "./field.module.css";
import { IconButton } from "./icon-button.tsx";
import styles from "./search-field.module.css";

export interface SearchFieldProps extends FramedProps<AriaSearchFieldProps, "placeholder"> {
  placeholder?: string | undefined;
  inputRef?: Ref<HTMLInputElement>;
}

export function SearchField({
  hideLabel = true,
  placeholder,
  className,
  inputRef,
  ...props
}: SearchFieldProps) {
  const { t } = useTranslation();
  const { frame, control } = framed({
    ...props,
    hideLabel,
    className: cx(styles["field"], className),
  });
  return (
    <AriaSearchField {...control}>
      <FieldFrame {...frame}>
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
