import {
  Radio,
  RadioGroup as AriaRadioGroup,
  type RadioGroupProps as AriaRadioGroupProps,
} from "react-aria-components";
import styles from "./choice.module.css";
import { cx } from "./cx.ts";
import { FieldFrame, framed, type FramedProps } from "./field-frame.tsx";
import type { Option } from "./option.ts";

export interface RadioGroupProps<Id extends string> extends FramedProps<
  AriaRadioGroupProps,
  "value" | "onChange"
> {
  options: readonly Option<Id>[];
  value: Id | null;
  onChange: (id: Id) => void;
}

export function RadioGroup<Id extends string>({
  options,
  value,
  onChange,
  ...props
}: RadioGroupProps<Id>) {
  const { frame, control } = framed(props);
  return (
    <AriaRadioGroup {...control} value={value} onChange={(id) => onChange(id as Id)}>
      <FieldFrame {...frame}>
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
