import { ChevronDown } from "lucide-react";
import {
  Button,
  Select as AriaSelect,
  SelectValue,
  type SelectProps as AriaSelectProps,
} from "react-aria-components";
import { useTranslation } from "react-i18next";
import { cx } from "./cx.ts";
import { FieldFrame, type FieldFrameProps } from "./field-frame.tsx";
import fieldStyles from "./field.module.css";
import { OptionPopover } from "./option-popover.tsx";
import type { Option } from "./option.ts";
import styles from "./select.module.css";

export interface SelectProps<Id extends string>
  extends
    Omit<
      AriaSelectProps<Option<Id>>,
      | "children"
      | "className"
      | "isInvalid"
      | "value"
      | "onChange"
      | "selectedKey"
      | "onSelectionChange"
      | "placeholder"
    >,
    Omit<FieldFrameProps, "children"> {
  options: readonly Option<Id>[];
  value: Id | null;
  onChange: (id: Id) => void;
  placeholder?: string | undefined;
  className?: string | undefined;
}

export function Select<Id extends string>({
  label,
  hideLabel,
  description,
  error,
  optional,
  options,
  value,
  onChange,
  placeholder,
  className,
  ...rest
}: SelectProps<Id>) {
  const { t } = useTranslation();
  return (
    <AriaSelect
      {...rest}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key);
        if (chosen !== undefined) onChange(chosen.id);
      }}
      isInvalid={error !== undefined}
      {...(placeholder === undefined ? {} : { placeholder })}
      className={cx(fieldStyles["field"], className)}
    >
      <FieldFrame {...{ label, hideLabel, description, error, optional }}>
        <Button className={styles["button"] ?? ""}>
          <SelectValue className={styles["value"] ?? ""}>
            {({ isPlaceholder, selectedText, defaultChildren }) =>
              isPlaceholder ? defaultChildren : selectedText
            }
          </SelectValue>
          <ChevronDown size={15} aria-hidden className={styles["chevron"]} />
        </Button>
      </FieldFrame>
      <OptionPopover items={options} emptyText={t("app.ui.noResult")} />
    </AriaSelect>
  );
}
