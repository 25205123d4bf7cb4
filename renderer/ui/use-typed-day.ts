import { CalendarDate, GregorianCalendar, type DateValue } from "@internationalized/date";
import { useState } from "react";
import { IsoDate } from "#shared/domain/kernel/dates.ts";
import { partsOf } from "#shared/domain/kernel/day-steps.ts";

/**
 * A calendar whose months have every day that can be typed. With the calendar there is, a date field makes
 * 28 February of 29 February 2023 when it is left, and says nothing:
 * https://github.com/adobe/react-spectrum/blob/main/packages/react-stately/src/datepicker/useDateFieldState.ts
 */
class AnyDay extends GregorianCalendar {
  override getDaysInMonth(): number {
    return this.getMaximumDaysInMonth();
  }
}

const ANY_DAY = new AnyDay();

/** A day as it is typed, which may be none. */
export function typedDay(text: string): CalendarDate {
  const { year, month, day } = partsOf(text);
  return new CalendarDate(ANY_DAY, year, month, day);
}

/** Of a year that is being typed, “2” and “20” come first: nobody means those. */
const FIRST_DAY = "1000-01-01";

interface NoDay {
  readonly typed: string;
  /** What the field had then, which is no longer meant. */
  readonly instead: string | null;
}

/** What is typed in a field of a day, kept where no calendar has it. Whoever asks has null meanwhile. */
export function useTypedDay(value: string | null, onChange: (value: string | null) => void) {
  const [noDay, setNoDay] = useState<NoDay | null>(null);
  const [isSaid, setSaid] = useState(false);
  const isKept = noDay !== null && (value === null || value === noDay.instead);
  return {
    shown: isKept ? noDay.typed : value,
    /** The day that does not exist, or whose year is not whole; null where it does, or nothing is typed. */
    noSuchDay: isKept ? noDay.typed : null,
    /** Not while it may still be typed: of the 31st, the month comes next. */
    isSaid,
    take: (date: DateValue | null) => {
      const text = date?.toString() ?? null;
      const isDay = text === null || (IsoDate.safeParse(text).success && text >= FIRST_DAY);
      setSaid(false);
      setNoDay(isDay ? null : { typed: text, instead: value });
      if (isDay) onChange(text);
    },
    /** One left the field, or sends what it is in. */
    finish: () => {
      setSaid(true);
      if (isKept && value !== null) onChange(null);
    },
  };
}
