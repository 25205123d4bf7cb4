import { ChevronDown } from "lucide-react";
import type { Ref } from "react";
import {
  Button,
  ComboBox as AriaComboBox,
  Group,
  Input,
  type ComboBoxProps as AriaComboBoxProps,
} from "react-aria-components";
import { useTranslation } from "react-i18next";
import { cx } from "./cx.ts";
import { FieldFrame, type FieldFrameProps } from "./field-frame.tsx";
import fieldStyles from "./field.module.css";
import iconStyles from "./icon-button.module.css";
import { OptionPopover } from "./option-popover.tsx";
import type { Option } from "./option.ts";

export interface ComboBoxProps<Id extends string>
  extends
    Omit<
      AriaComboBoxProps<Option<Id>>,
      | "children"
      | "className"
      | "isInvalid"
      | "items"
      | "defaultItems"
      | "value"
      | "onChange"
      | "selectedKey"
      | "onSelectionChange"
    >,
    Omit<FieldFrameProps, "children"> {
  options: readonly Option<Id>[];
  /** The chosen option, where the choice stays in the field. */
  value?: Id | null;
  onSelect: (id: Id | null) => void;
  /** True where the caller asks for the options as the text changes: nothing is filtered here. */
  isAsync?: boolean;
  isLoading?: boolean;
  /** What an empty list says; "nothing matches" unless told. */
  emptyText?: string | undefined;
  placeholder?: string | undefined;
  className?: string | undefined;
  inputRef?: Ref<HTMLInputElement>;
}

export function ComboBox<Id extends string>({
  label,
  hideLabel,
  description,
  error,
  optional,
  options,
  value,
  onSelect,
  isAsync = false,
  isLoading = false,
  emptyText,
  placeholder,
  className,
  inputRef,
  ...rest
}: ComboBoxProps<Id>) {
  const { t } = useTranslation();
  return (
    <AriaComboBox
      menuTrigger="input"
      allowsEmptyCollection
      {...rest}
      {...(isAsync ? { items: options } : { defaultItems: options })}
      {...(value === undefined ? {} : { value })}
      onChange={(key) => onSelect(options.find((option) => option.id === key)?.id ?? null)}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={cx(fieldStyles["field"], className)}
    >
      <FieldFrame {...{ label, hideLabel, description, error, optional }}>
        <Group className={fieldStyles["box"] ?? ""}>
          <Input
            {...(inputRef === undefined ? {} : { ref: inputRef })}
            {...(placeholder === undefined ? {} : { placeholder })}
            className={fieldStyles["input"] ?? ""}
          />
          <Button className={iconStyles["button"] ?? ""}>
            <ChevronDown size={15} aria-hidden />
          </Button>
        </Group>
      </FieldFrame>
      <OptionPopover<Id>
        emptyText={isLoading ? t("app.ui.loading") : (emptyText ?? t("app.ui.noResult"))}
      />
    </AriaComboBox>
  );
}
