import type { ReadDb, WriteDb } from "#main/vault/db/handles.ts";
import {
  dueOfLast,
  KNOWN_SCALES,
  type KnownScale,
} from "#shared/domain/finances/expenses/journey.ts";
import type { VehicleFacts } from "#shared/domain/finances/mileage.ts";
import type { Vehicle } from "#shared/domain/finances/mileage-scales.ts";
import type { UndoCheck } from "#main/vault/undo-check.ts";
import { updateExpense } from "./expense.repository.ts";
import {
  journeysOfYear,
  listYears,
  vehicleYears,
  type JourneyRow,
  type VehicleRow,
} from "./mileage.repository.ts";

export function factsOf({
  kind,
  power,
  is_electric,
}: Pick<VehicleRow, "kind" | "power" | "is_electric">): VehicleFacts {
  return { vehicle: kind as Vehicle, power, isElectric: is_electric === 1 };
}

export const wholeOf = ({ distance, times }: Pick<JourneyRow, "distance" | "times">): number =>
  distance * times;

/** The scale that a year counts by: its own, or the one the collective said; null where there is none. */
export async function scaleOf(db: ReadDb, year: number): Promise<KnownScale | null> {
  const said = (await listYears(db)).find((one) => one.year === year)?.scale_year ?? year;
  return KNOWN_SCALES.find((one) => one.year === said) ?? null;
}

export const yearOf = (day: string): number => Number(day.slice(0, 4));

/**
 * What each journey of a vehicle’s year comes to, in order: what was handed in stays as it is, and what
 * follows makes up for it, so that all add up to the scale of the whole. A draft that comes to nothing has
 * no amount.
 */
function amountsOf(
  journeys: readonly JourneyRow[],
  scale: KnownScale | null,
): { readonly journey: JourneyRow; readonly cents: number | null }[] {
  let total = 0;
  let before = 0;
  return journeys.map((journey) => {
    total += wholeOf(journey);
    const due = scale === null ? null : dueOfLast(scale.year, factsOf(journey), total, before);
    const computed = due !== null && due > 0 ? due : null;
    const cents = journey.state === "draft" ? computed : journey.cents;
    before += cents ?? 0;
    return { journey, cents };
  });
}

/** Computes the drafts of a vehicle’s year again. */
export async function recompute(db: WriteDb, vehicle: number, year: number): Promise<void> {
  const journeys = await journeysOfYear(db, vehicle, year);
  for (const { journey, cents } of amountsOf(journeys, await scaleOf(db, year))) {
    const { expense, revision } = journey;
    if (cents !== journey.cents)
      await updateExpense(db, expense, { cents, revision: revision + 1 });
  }
}

/** Of rows that are put back: each draft has the amount that its place in the year gives it. */
export const mileageCheck: UndoCheck = {
  tables: ["journey", "mileage_year"],
  async holds({ db }) {
    for (const { vehicle, year } of await vehicleYears(db)) {
      const journeys = await journeysOfYear(db, vehicle, year);
      const amounts = amountsOf(journeys, await scaleOf(db, year));
      if (amounts.some(({ journey, cents }) => journey.cents !== cents)) return false;
    }
    return true;
  },
};
