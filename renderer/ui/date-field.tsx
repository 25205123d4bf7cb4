import { parseDate } from "@internationalized/date";
import { CalendarDays, ChevronLeft, ChevronRight } from "lucide-react";
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  DatePicker,
  Dialog,
  Group,
  Heading,
  Popover,
} from "react-aria-components";
import { useTranslation } from "react-i18next";
import styles from "./date-field.module.css";
import { DateSegments } from "./date-segments.tsx";
import { FieldFrame, framed, type Framed } from "./field-frame.tsx";
import fieldStyles from "./field.module.css";
import { IconButton } from "./icon-button.tsx";
import popover from "./popover.module.css";

export interface DateFieldProps extends Framed {
  /** `YYYY-MM-DD`, or null while it is not a whole date. */
  value: string | null;
  onChange: (value: string | null) => void;
  isDisabled?: boolean;
  isRequired?: boolean;
  autoFocus?: boolean;
}

/** A date typed in the order of the language, or picked. Typing alone is always enough. */
export function DateField({ value, onChange, ...props }: DateFieldProps) {
  const { t } = useTranslation();
  const { frame, control } = framed(props);
  return (
    <DatePicker
      {...control}
      granularity="day"
      shouldForceLeadingZeros
      value={value === null ? null : parseDate(value)}
      onChange={(date) => onChange(date === null ? null : date.toString())}
    >
      <FieldFrame {...frame}>
        <Group className={fieldStyles["box"] ?? ""}>
          <DateSegments />
          <IconButton icon={CalendarDays} label={t("app.ui.openCalendar")} />
        </Group>
      </FieldFrame>
      <Popover className={popover["popover"] ?? ""} offset={4}>
        <Dialog className={styles["calendar"] ?? ""}>
          <Calendar>
            <header className={styles["header"]}>
              <IconButton slot="previous" icon={ChevronLeft} label={t("app.ui.previousMonth")} />
              <Heading className={styles["month"] ?? ""} />
              <IconButton slot="next" icon={ChevronRight} label={t("app.ui.nextMonth")} />
            </header>
            <CalendarGrid className={styles["grid"] ?? ""}>
              <CalendarGridHeader>
                {(day) => (
                  <CalendarHeaderCell className={styles["weekday"] ?? ""}>{day}</CalendarHeaderCell>
                )}
              </CalendarGridHeader>
              <CalendarGridBody>
                {(date) => <CalendarCell date={date} className={styles["cell"] ?? ""} />}
              </CalendarGridBody>
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  );
}
