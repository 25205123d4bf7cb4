import { parseDate } from "@internationalized/date";
import type { TFunction } from "i18next";
import { CalendarDays, ChevronLeft, ChevronRight } from "lucide-react";
import { useState } from "react";
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
import { daysAround } from "#shared/domain/kernel/day-steps.ts";
import { localDateIn } from "#shared/domain/kernel/local-date.ts";
import styles from "./date-field.module.css";
import { DateSegments } from "./date-segments.tsx";
import { FieldFrame, framed, type Framed } from "./field-frame.tsx";
import fieldStyles from "./field.module.css";
import { IconButton } from "./icon-button.tsx";
import popover from "./popover.module.css";
import { sayNoSuchDay } from "./say-no-such-day.ts";
import { typedDay, useTypedDay } from "./use-typed-day.ts";

export interface DateFieldProps extends Framed {
  /** `YYYY-MM-DD`, or null while it is not a whole date. */
  value: string | null;
  onChange: (value: string | null) => void;
  isDisabled?: boolean;
  isRequired?: boolean;
  autoFocus?: boolean;
}

/** A date typed in the order of the language, or picked. Typing alone is always enough. */
export function DateField({ value, onChange, error, ...props }: DateFieldProps) {
  const { t, i18n } = useTranslation();
  const { shown, noSuchDay, isSaid, take, finish } = useTypedDay(value, onChange);
  const [today] = useState(() => typedDay(localDateIn(new Date(), 0)));
  const said =
    noSuchDay === null ? error : isSaid ? sayNoDay(noSuchDay, i18n.language, t) : undefined;
  const { frame, control } = framed({ ...props, error: said });
  // The calendar that opens shows days there are.
  const near = noSuchDay === null ? value : (daysAround(noSuchDay)?.before ?? null);
  return (
    <DatePicker
      {...control}
      // A form that has such a day is not sent: see `useZodForm`.
      data-no-such-day={noSuchDay ?? undefined}
      granularity="day"
      shouldForceLeadingZeros
      placeholderValue={today}
      value={shown === null ? null : typedDay(shown)}
      onChange={take}
      onFocusChange={(isIn) => {
        if (!isIn) finish();
      }}
      // Its group keeps Enter to itself, before it would be heard here.
      render={(given) => (
        <div
          {...given}
          onKeyDownCapture={({ key }) => {
            if (key === "Enter") finish();
          }}
        />
      )}
    >
      <FieldFrame {...frame}>
        <Group className={fieldStyles["box"] ?? ""}>
          <DateSegments />
          <IconButton icon={CalendarDays} label={t("app.ui.openCalendar")} />
        </Group>
      </FieldFrame>
      <Popover className={popover["popover"] ?? ""} offset={4}>
        <Dialog className={styles["calendar"] ?? ""}>
          <Calendar
            value={near === null || noSuchDay !== null ? null : parseDate(near)}
            defaultFocusedValue={parseDate(near ?? today.toString())}
          >
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

function sayNoDay(text: string, language: string, t: TFunction): string {
  const words = sayNoSuchDay(text, language.startsWith("en") ? "en" : "fr");
  return words === null ? t("app.ui.wholeYear") : t("app.ui.noSuchDay", { ...words });
}
