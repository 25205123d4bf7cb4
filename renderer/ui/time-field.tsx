import { parseTime } from "@internationalized/date";
import { Group, TimeField as AriaTimeField } from "react-aria-components";
import { DateSegments } from "./date-segments.tsx";
import { FieldFrame, framed, type Framed } from "./field-frame.tsx";
import fieldStyles from "./field.module.css";

export interface TimeFieldProps extends Framed {
  /** `HH:mm`, or null while it is not a whole time. */
  value: string | null;
  onChange: (value: string | null) => void;
  isDisabled?: boolean;
}

export function TimeField({ value, onChange, ...props }: TimeFieldProps) {
  const { frame, control } = framed(props);
  return (
    <AriaTimeField
      {...control}
      granularity="minute"
      hourCycle={24}
      shouldForceLeadingZeros
      value={value === null ? null : parseTime(value)}
      onChange={(time) => onChange(time === null ? null : time.toString().slice(0, 5))}
    >
      <FieldFrame {...frame}>
        <Group className={fieldStyles["box"] ?? ""}>
          <DateSegments />
        </Group>
      </FieldFrame>
    </AriaTimeField>
  );
}
