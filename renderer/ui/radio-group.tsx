import {
  Radio,
  RadioGroup as AriaRadioGroup,
  type RadioGroupProps as AriaRadioGroupProps,
} from "react-aria-components";
import styles from "./choice.module.css";
import { cx } from "./cx.ts";
import { FieldFrame, type FieldFrameProps } from "./field-frame.tsx";
import fieldStyles from "./field.module.css";
import type { Option } from "./option.ts";

export interface RadioGroupProps<Id extends string>
  extends
    Omit<AriaRadioGroupProps, "children" | "className" | "isInvalid" | "value" | "onChange">,
    Omit<FieldFrameProps, "children"> {
  options: readonly Option<Id>[];
  value: Id | null;
  onChange: (id: Id) => void;
  className?: string | undefined;
}

export function RadioGroup<Id extends string>({
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
}: RadioGroupProps<Id>) {
  return (
    <AriaRadioGroup
      {...rest}
      value={value}
      onChange={(id) => onChange(id as Id)}
      isInvalid={error !== undefined}
      className={cx(fieldStyles["field"], className)}
    >
      <FieldFrame {...{ label, hideLabel, description, error, optional }}>
        <div className={styles["group"]}>
          {options.map((option) => (
            <Radio key={option.id} value={option.id} className={styles["choice"] ?? ""}>
              <span className={cx(styles["mark"], styles["round"])} aria-hidden>
                <span className={styles["dot"]} />
              </span>
              <span className={styles["texts"]}>
                <span>{option.label}</span>
                {option.detail === undefined ? null : (
                  <span className={styles["detail"]}>{option.detail}</span>
                )}
              </span>
            </Radio>
          ))}
        </div>
      </FieldFrame>
    </AriaRadioGroup>
  );
}
