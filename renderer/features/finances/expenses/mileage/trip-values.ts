import { z } from "zod";
import type { JourneyView } from "#shared/domain/finances/expenses/journey.ts";
import { IsoDate } from "#shared/domain/kernel/dates.ts";
import { Id } from "#shared/domain/kernel/ids.ts";
import { Distance, Route } from "./journey-values.ts";

/** A journey that is there, as it is being corrected. Also its draft’s schema. */
export const TripValues = z.object({
  vehicle: z.string().nullable(),
  route: z.string(),
  distance: z.string(),
  times: z.string(),
  day: z.string().nullable(),
});
export type TripValues = z.infer<typeof TripValues>;

export function tripOf(
  { vehicle, route, distance, times }: JourneyView,
  day: string | null,
): TripValues {
  const kilometres = String(distance / 10).replace(".", ",");
  return { vehicle: vehicle.id, route, distance: kilometres, times: String(times), day };
}

export function tripBy(today: string) {
  return z
    .object({
      vehicle: Id,
      route: Route,
      distance: Distance,
      times: z.string().transform(Number),
      day: IsoDate.refine((day) => day <= today, "in_future"),
    })
    .transform(({ day, ...said }) => ({ ...said, on: day }));
}
