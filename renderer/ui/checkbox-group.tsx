import {
  CheckboxGroup as AriaCheckboxGroup,
  type CheckboxGroupProps as AriaCheckboxGroupProps,
} from "react-aria-components";
import { Checkbox } from "./checkbox.tsx";
import styles from "./choice.module.css";
import { FieldFrame, framed, type FramedProps } from "./field-frame.tsx";
import type { Option } from "./option.ts";

export interface CheckboxGroupProps<Id extends string> extends FramedProps<
  AriaCheckboxGroupProps,
  "value" | "onChange"
> {
  options: readonly Option<Id>[];
  value: readonly Id[];
  /** In the order of the options. */
  onChange: (ids: Id[]) => void;
}

/** Any of a few, all of them shown. */
export function CheckboxGroup<Id extends string>({
  options,
  value,
  onChange,
  ...props
}: CheckboxGroupProps<Id>) {
  const { frame, control } = framed(props);
  return (
    <AriaCheckboxGroup
      {...control}
      value={[...value]}
      onChange={(ids) =>
        onChange(options.filter(({ id }) => ids.includes(id)).map((option) => option.id))
      }
    >
      <FieldFrame {...frame}>
        <div className={styles["group"]}>
          {options.map((option) => (
            <Checkbox key={option.id} value={option.id} detail={option.detail}>
              {option.label}
            </Checkbox>
          ))}
        </div>
      </FieldFrame>
    </AriaCheckboxGroup>
  );
}
