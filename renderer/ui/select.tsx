import { ChevronDown } from "lucide-react";
import {
  Button,
  Select as AriaSelect,
  SelectValue,
  type SelectProps as AriaSelectProps,
} from "react-aria-components";
import { useTranslation } from "react-i18next";
import { FieldFrame, framed, type FramedProps } from "./field-frame.tsx";
import { OptionPopover } from "./option-popover.tsx";
import type { Option } from "./option.ts";
import styles from "./select.module.css";

export interface SelectProps<Id extends string> extends FramedProps<
  AriaSelectProps<Option<Id>>,
  "value" | "onChange" | "selectedKey" | "onSelectionChange" | "placeholder"
> {
  options: readonly Option<Id>[];
  value: Id | null;
  onChange: (id: Id) => void;
  placeholder?: string | undefined;
}

export function Select<Id extends string>({
  options,
  value,
  onChange,
  placeholder,
  ...props
}: SelectProps<Id>) {
  const { t } = useTranslation();
  const { frame, control } = framed(props);
  return (
    <AriaSelect
      {...control}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key);
        if (chosen !== undefined) onChange(chosen.id);
      }}
      {...(placeholder === undefined ? {} : { placeholder })}
    >
      <FieldFrame {...frame}>
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
