import { Check, ChevronDown } from "lucide-react";
import { Button, Menu, MenuItem, MenuTrigger, Popover, Text } from "react-aria-components";
import { cx } from "./cx.ts";
import type { Option } from "./option.ts";
import popover from "./popover.module.css";
import select from "./select.module.css";

export interface MultiSelectProps<Id extends string> {
  label: string;
  options: readonly Option<Id>[];
  value: readonly Id[];
  onChange: (ids: Id[]) => void;
  /** What the button says: those chosen, or that nothing is. */
  valueText: string;
  className?: string | undefined;
}

/** Any of a few, behind one button, for filters. The list stays open while choosing. */
export function MultiSelect<Id extends string>({
  label,
  options,
  value,
  onChange,
  valueText,
  className,
}: MultiSelectProps<Id>) {
  return (
    <MenuTrigger>
      <Button aria-label={`${label} ${valueText}`} className={cx(select["button"], className)}>
        <span className={select["value"]} data-placeholder={value.length === 0 || undefined}>
          {valueText}
        </span>
        <ChevronDown size={15} aria-hidden className={select["chevron"]} />
      </Button>
      <Popover className={popover["popover"] ?? ""} offset={4}>
        <Menu
          aria-label={label}
          items={options}
          selectionMode="multiple"
          selectedKeys={value}
          onSelectionChange={(keys) =>
            onChange(options.filter(({ id }) => keys === "all" || keys.has(id)).map(({ id }) => id))
          }
          className={popover["list"] ?? ""}
        >
          {(option) => (
            <MenuItem
              id={option.id}
              textValue={option.label}
              shouldCloseOnSelect={false}
              className={popover["option"] ?? ""}
            >
              <span className={popover["texts"]}>
                <Text slot="label">{option.label}</Text>
              </span>
              <Check size={15} aria-hidden className={popover["check"]} />
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
