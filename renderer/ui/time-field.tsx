import { parseTime } from "@internationalized/date";
import { Group, TimeField as AriaTimeField } from "react-aria-components";
import { cx } from "./cx.ts";
import { DateSegments } from "./date-segments.tsx";
import { FieldFrame, type FieldFrameProps } from "./field-frame.tsx";
import fieldStyles from "./field.module.css";

export interface TimeFieldProps extends Omit<FieldFrameProps, "children"> {
  /** `HH:mm`, or null while it is not a whole time. */
  value: string | null;
  onChange: (value: string | null) => void;
  isDisabled?: boolean;
  className?: string | undefined;
}

export function TimeField({
  label,
  hideLabel,
  description,
  error,
  optional,
  value,
  onChange,
  className,
  ...rest
}: TimeFieldProps) {
  return (
    <AriaTimeField
      {...rest}
      granularity="minute"
      hourCycle={24}
      shouldForceLeadingZeros
      value={value === null ? null : parseTime(value)}
      onChange={(time) => onChange(time === null ? null : time.toString().slice(0, 5))}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={cx(fieldStyles["field"], className)}
    >
      <FieldFrame {...{ label, hideLabel, description, error, optional }}>
        <Group className={fieldStyles["box"] ?? ""}>
          <DateSegments />
        </Group>
      </FieldFrame>
    </AriaTimeField>
  );
}
