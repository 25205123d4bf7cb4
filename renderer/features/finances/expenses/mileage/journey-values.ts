import { z } from "zod";
import { ExpenseFields } from "#shared/domain/finances/expenses/expense.ts";
import { Ref } from "#shared/domain/finances/expenses/ref.ts";
import { readDistance } from "#shared/domain/finances/mileage.ts";
import { IsoDate } from "#shared/domain/kernel/dates.ts";
import { Id } from "#shared/domain/kernel/ids.ts";

/** A journey as it is being typed. Also its draft’s schema. */
export const JourneyValues = z.object({
  person: Ref.nullable(),
  vehicle: z.string().nullable(),
  route: z.string(),
  distance: z.string(),
  times: z.enum(["1", "2"]),
  days: z.array(z.string().nullable()),
  purpose: z.string(),
  body: Ref.nullable(),
});
export type JourneyValues = z.infer<typeof JourneyValues>;

export function emptyJourney(today: string): JourneyValues {
  return {
    person: null,
    vehicle: null,
    route: "",
    distance: "",
    times: "2",
    days: [today],
    purpose: "",
    body: null,
  };
}

export const Route = z.string().trim().min(1).max(200);

export const Distance = z.string().transform((text, context) => {
  const read = readDistance(text);
  if ("distance" in read) return read.distance;
  context.addIssue({ code: "custom", message: read.problem });
  return z.NEVER;
});

/** What is sent: a draft for each of the days. */
export function journeyBy(today: string) {
  return z
    .object({
      vehicle: Id,
      route: Route,
      distance: Distance,
      times: z.enum(["1", "2"]).transform(Number),
      days: z
        .array(IsoDate.refine((day) => day <= today, "in_future"))
        .min(1)
        .max(62),
      purpose: ExpenseFields.shape.purpose.refine((text) => text !== "", "too_small"),
      body: Ref.nullable(),
    })
    .transform(({ days, body, ...said }) => ({
      ...said,
      on: [...new Set(days)],
      body: body?.id ?? null,
      note: "",
      account: "",
    }));
}

/** Tenths of a kilometre as people write them. */
export function sayDistance(hectometres: number, locale: string): string {
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit: "kilometer",
    maximumFractionDigits: 1,
  }).format(hectometres / 10);
}
