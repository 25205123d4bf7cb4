import { spanOf } from "#shared/domain/bodies/mandate.ts";
import type { PersonMandate } from "#shared/domain/bodies/views.ts";
import { addMonths, daysApart } from "#shared/domain/kernel/day-steps.ts";

/** A mandate on a line of time: where it begins and how long it is, out of 1. */
interface Bar {
  readonly id: string;
  readonly from: number;
  readonly length: number;
  /** It goes on past what the strip shows. */
  readonly goesOn: boolean;
}

interface Strip {
  readonly bars: readonly Bar[];
  /** Where each year of the strip begins. */
  readonly years: readonly { readonly year: string; readonly at: number }[];
  readonly today: number;
}

/** From the first mandate to the last, with some months to come, so that today is always in it. */
export function stripOf(
  mandates: readonly Pick<PersonMandate, "id" | "start" | "plannedEnd" | "end">[],
  today: string,
): Strip {
  const soon = addMonths(today, 3);
  const spans = mandates.map((one) => ({ id: one.id, ...spanOf(one) }));
  const first = spans.reduce((day, { start }) => (start < day ? start : day), today);
  const last = spans.reduce((day, { end }) => (end !== null && end > day ? end : day), soon);
  const days = Math.max(1, daysApart(first, last) + 1);
  const at = (day: string) => daysApart(first, day) / days;
  const years: { year: string; at: number }[] = [];
  for (let year = Number(first.slice(0, 4)) + 1; year <= Number(last.slice(0, 4)); year += 1) {
    years.push({ year: String(year), at: at(`${year}-01-01`) });
  }
  return {
    years,
    today: at(today),
    bars: spans.map(({ id, start, end }) => ({
      id,
      from: at(start),
      length: Math.max(0, (daysApart(start, end ?? last) + 1) / days),
      goesOn: end === null,
    })),
  };
}
