import type { ReadDb, WriteDb } from "#main/vault/db/handles.ts";
import type { UndoCheck } from "#main/vault/undo-check.ts";
import { KNOWN_SCALES, type KnownScale } from "#shared/domain/finances/expenses/journey.ts";
import {
  factsOn,
  sameFacts,
  type DatedVehicle,
} from "#shared/domain/finances/expenses/vehicle-power.ts";
import {
  yearOfJourneys,
  type CountedJourney,
} from "#shared/domain/finances/expenses/year-of-journeys.ts";
import type { VehicleFacts } from "#shared/domain/finances/mileage.ts";
import type { Vehicle } from "#shared/domain/finances/mileage-scales.ts";
import { updateExpense } from "./expense.repository.ts";
import {
  handedIn,
  journeysOfYear,
  listYears,
  setFacts,
  vehicleOfRow,
  vehicleYears,
  type JourneyRow,
  type VehicleRow,
} from "./mileage.repository.ts";
import { datedPowers } from "./vehicle-power.repository.ts";

type FactColumns = Pick<VehicleRow, "kind" | "power" | "is_electric">;

const toFacts = ({ kind, power, is_electric }: FactColumns): VehicleFacts => ({
  vehicle: kind as Vehicle,
  power,
  isElectric: is_electric === 1,
});

/** A vehicle with what changed of it since. */
export async function datedVehicle(
  db: ReadDb,
  row: FactColumns & Pick<VehicleRow, "row">,
): Promise<DatedVehicle> {
  const powers = await datedPowers(db, row.row);
  return {
    ...toFacts(row),
    powers: powers.map(({ since, power, is_electric }) => ({
      since,
      power,
      isElectric: is_electric === 1,
    })),
  };
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
 * How a journey counts: a draft, and `own` which is corrected, by what its vehicle is on its day; what was handed in
 * as it was then.
 */
export function countedOf(
  journey: JourneyRow,
  vehicle: DatedVehicle,
  own: number | null,
): CountedJourney {
  const isComputed = journey.state === "draft" || journey.expense === own;
  return {
    whole: wholeOf(journey),
    facts: isComputed ? factsOn(vehicle, journey.spent_on ?? "") : toFacts(journey),
    kept: isComputed ? null : journey.cents,
  };
}

interface Line {
  readonly journey: JourneyRow;
  readonly facts: VehicleFacts;
  readonly cents: number | null;
}

async function linesOf(
  db: ReadDb,
  vehicleRow: number,
  year: number,
  own: number | null = null,
): Promise<Line[]> {
  const journeys = await journeysOfYear(db, vehicleRow, year, own);
  if (journeys.length === 0) return [];
  const vehicle = await datedVehicle(db, await vehicleOfRow(db, vehicleRow));
  const counted = journeys.map((journey) => countedOf(journey, vehicle, own));
  const scale = await scaleOf(db, year);
  const { amounts } = yearOfJourneys(scale?.year ?? null, counted);
  return journeys.map((journey, at) => ({
    journey,
    facts: counted[at]?.facts ?? vehicle,
    cents: amounts[at] ?? null,
  }));
}

/**
 * Computes the drafts of a vehicle’s year again, and `own` which is corrected; how many others come to something else
 * than before.
 */
export async function recompute(
  db: WriteDb,
  vehicle: number,
  year: number,
  own: number | null = null,
): Promise<number> {
  let recounted = 0;
  for (const { journey, facts, cents } of await linesOf(db, vehicle, year, own)) {
    const { row, expense, revision } = journey;
    const isOther = !sameFacts(facts, toFacts(journey));
    if (isOther || journey.own_power === null) await setFacts(db, row, facts);
    if (cents === journey.cents && !isOther) continue;
    await updateExpense(db, expense, { cents, revision: revision + 1 });
    if (cents !== journey.cents && expense !== own) recounted += 1;
  }
  return recounted;
}

/** The same of all its years. */
export async function recomputeAll(db: WriteDb, vehicle: number): Promise<number> {
  let recounted = 0;
  for (const { year } of await vehicleYears(db, vehicle)) {
    recounted += await recompute(db, vehicle, year);
  }
  return recounted;
}

/** Journeys that were handed in, and counted by another power than that of their day. */
export async function keptOf(db: ReadDb, row: VehicleRow): Promise<number> {
  const vehicle = await datedVehicle(db, row);
  const journeys = await handedIn(db, row.row);
  return journeys.filter((one) => !sameFacts(toFacts(one), factsOn(vehicle, one.spent_on ?? "")))
    .length;
}

/** Of rows that are put back: each draft has the amount that its place in the year gives it. */
export const mileageCheck: UndoCheck = {
  tables: ["journey", "mileage_year", "vehicle", "vehicle_power"],
  async holds({ db }) {
    for (const { vehicle, year } of await vehicleYears(db)) {
      const lines = await linesOf(db, vehicle, year);
      const holds = lines.every(
        ({ journey, facts, cents }) =>
          journey.cents === cents && sameFacts(facts, toFacts(journey)),
      );
      if (!holds) return false;
    }
    return true;
  },
};
