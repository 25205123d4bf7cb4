import type { LucideIcon } from "lucide-react";
import { Radio, RadioGroup } from "react-aria-components";
import { cx } from "./cx.ts";
import { FieldFrame } from "./field-frame.tsx";
import fieldStyles from "./field.module.css";
import styles from "./segmented-control.module.css";

interface Segment<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly icon?: LucideIcon | undefined;
}

export interface SegmentedControlProps<Id extends string> {
  label: string;
  hideLabel?: boolean;
  segments: readonly Segment<Id>[];
  value: Id;
  onChange: (id: Id) => void;
  isDisabled?: boolean;
  className?: string | undefined;
}

/** One of a few, all in sight. Arrow keys move, as in any group of radio buttons. */
export function SegmentedControl<Id extends string>({
  label,
  hideLabel = true,
  segments,
  value,
  onChange,
  isDisabled = false,
  className,
}: SegmentedControlProps<Id>) {
  return (
    <RadioGroup
      orientation="horizontal"
      value={value}
      onChange={(id) => onChange(id as Id)}
      isDisabled={isDisabled}
      className={cx(fieldStyles["field"], className)}
    >
      <FieldFrame label={label} hideLabel={hideLabel}>
        <div className={styles["group"]}>
          {segments.map(({ id, label: text, icon: Icon }) => (
            <Radio key={id} value={id} className={styles["segment"] ?? ""}>
              {Icon === undefined ? null : <Icon size={14} aria-hidden />}
              {text}
            </Radio>
          ))}
        </div>
      </FieldFrame>
    </RadioGroup>
  );
}
