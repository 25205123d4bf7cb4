import { ListBox as AriaListBox } from "react-aria-components";
import { cx } from "./cx.ts";
import { OptionRow } from "./option-row.tsx";
import type { Option } from "./option.ts";
import popover from "./popover.module.css";

export interface ListBoxProps<Id extends string> {
  label: string;
  options: readonly Option<Id>[];
  value: Id | null;
  onChange: (id: Id) => void;
  className?: string | undefined;
}

/** A short list to choose one of. Long lists are virtualised by their feature. */
export function ListBox<Id extends string>({
  label,
  options,
  value,
  onChange,
  className,
}: ListBoxProps<Id>) {
  return (
    <AriaListBox
      aria-label={label}
      items={options}
      selectionMode="single"
      selectedKeys={value === null ? [] : [value]}
      onSelectionChange={(keys) => {
        const chosen = options.find((option) => keys === "all" || keys.has(option.id));
        if (chosen !== undefined) onChange(chosen.id);
      }}
      className={cx(popover["list"], className)}
    >
      {(option) => <OptionRow option={option} />}
    </AriaListBox>
  );
}
