import {
  CheckboxGroup as AriaCheckboxGroup,
  type CheckboxGroupProps as AriaCheckboxGroupProps,
} from "react-aria-components";
import { Checkbox } from "./checkbox.tsx";
import styles from "./choice.module.css";
import { cx } from "./cx.ts";
import { FieldFrame, type FieldFrameProps } from "./field-frame.tsx";
import fieldStyles from "./field.module.css";
import type { Option } from "./option.ts";

export interface CheckboxGroupProps<Id extends string>
  extends
    Omit<AriaCheckboxGroupProps, "children" | "className" | "isInvalid" | "value" | "onChange">,
    Omit<FieldFrameProps, "children"> {
  options: readonly Option<Id>[];
  value: readonly Id[];
  /** In the order of the options. */
  onChange: (ids: Id[]) => void;
  className?: string | undefined;
}

/** Any of a few, all of them shown. */
export function CheckboxGroup<Id extends string>({
  label,
  hideLabel,
  description,
  error,
  optional,
  options,
  value,
  onChange,
  className,
  ...rest
}: CheckboxGroupProps<Id>) {
  return (
    <AriaCheckboxGroup
      {...rest}
      value={[...value]}
      onChange={(ids) =>
        onChange(options.filter(({ id }) => ids.includes(id)).map((option) => option.id))
      }
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={cx(fieldStyles["field"], className)}
    >
      <FieldFrame {...{ label, hideLabel, description, error, optional }}>
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
