import { ChevronDown } from "lucide-react";
import { useContext, type KeyboardEvent, type ReactNode, type Ref } from "react";
import {
  Button,
  ComboBox as AriaComboBox,
  ComboBoxStateContext,
  Group,
  Input,
  type ComboBoxProps as AriaComboBoxProps,
} from "react-aria-components";
import { useTranslation } from "react-i18next";
import { FieldFrame, framed, type FramedProps } from "./field-frame.tsx";
import fieldStyles from "./field.module.css";
import iconStyles from "./icon-button.module.css";
import { OptionPopover } from "./option-popover.tsx";
import type { Option } from "./option.ts";

export interface ComboBoxProps<Id extends string> extends FramedProps<
  AriaComboBoxProps<Option<Id>>,
  "items" | "defaultItems" | "value" | "onChange" | "selectedKey" | "onSelectionChange"
> {
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
  inputRef?: Ref<HTMLInputElement>;
  /** Enter takes the first option that what was typed lets through, where none was walked to. */
  takesFirst?: boolean;
}

export function ComboBox<Id extends string>({
  options,
  value,
  onSelect,
  isAsync = false,
  isLoading = false,
  emptyText,
  placeholder,
  inputRef,
  takesFirst = false,
  ...props
}: ComboBoxProps<Id>) {
  const { t } = useTranslation();
  const { frame, control } = framed(props);
  return (
    <AriaComboBox
      menuTrigger="input"
      allowsEmptyCollection
      {...control}
      {...(isAsync ? { items: options } : { defaultItems: options })}
      {...(value === undefined ? {} : { value })}
      onChange={(key) => onSelect(options.find((option) => option.id === key)?.id ?? null)}
    >
      <FieldFrame {...frame}>
        <Keys takesFirst={takesFirst}>
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
        </Keys>
      </FieldFrame>
      <OptionPopover<Id>
        emptyText={isLoading ? t("app.ui.loading") : (emptyText ?? t("app.ui.noResult"))}
      />
    </AriaComboBox>
  );
}

/** Hears Enter before the field does, which takes the option that has the focus. */
function Keys({ takesFirst, children }: { takesFirst: boolean; children: ReactNode }) {
  const state = useContext(ComboBoxStateContext);
  if (!takesFirst) return children;
  const walkToFirst = ({ key }: KeyboardEvent) => {
    if (key !== "Enter" || state === null || !state.isOpen) return;
    const { selectionManager, collection, inputValue, selectedItem } = state;
    const isTyped = inputValue.trim() !== "" && inputValue !== selectedItem?.textValue;
    if (!isTyped || selectionManager.focusedKey !== null) return;
    selectionManager.setFocusedKey(collection.getFirstKey());
  };
  return (
    // Keys come from the field inside.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div onKeyDownCapture={walkToFirst}>{children}</div>
  );
}
