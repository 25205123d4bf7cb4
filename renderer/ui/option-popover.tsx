import { ListBox, Popover, type ListBoxProps } from "react-aria-components";
import { OptionRow } from "./option-row.tsx";
import type { Option } from "./option.ts";
import popover from "./popover.module.css";

export interface OptionPopoverProps<Id extends string> extends Pick<
  ListBoxProps<Option<Id>>,
  "items"
> {
  emptyText: string;
}

/** The list that opens under a field; without `items`, the field around it gives them. */
export function OptionPopover<Id extends string>({ emptyText, ...rest }: OptionPopoverProps<Id>) {
  return (
    <Popover className={popover["popover"] ?? ""} offset={4}>
      <ListBox
        {...rest}
        className={popover["list"] ?? ""}
        renderEmptyState={() => <p className={popover["empty"]}>{emptyText}</p>}
      >
        {(option) => <OptionRow option={option} />}
      </ListBox>
    </Popover>
  );
}
