import { z } from "zod";
import { IsoDate } from "#shared/domain/kernel/dates.ts";
import type { VehicleFacts } from "../mileage.ts";

/** What a vehicle's registration says from a day on: an engine changed, or made electric. */
export const PowerFields = z.object({
  power: z.number().int().min(0).max(99),
  /** Nothing but electric: a hybrid is not. */
  isElectric: z.boolean(),
});

export const PowerSince = PowerFields.extend({ since: IsoDate });
export type PowerSince = z.infer<typeof PowerSince>;

/** A vehicle by what it is from the start, and by what changed since. */
export interface DatedVehicle extends VehicleFacts {
  readonly powers: readonly PowerSince[];
}

/** A journey takes the fiscal power and the energy that its vehicle has on its day. */
export function factsOn(
  { vehicle, power, isElectric, powers }: DatedVehicle,
  day: string,
): VehicleFacts {
  const before = powers.filter(({ since }) => since <= day);
  const last = before.toSorted((one, other) => one.since.localeCompare(other.since)).at(-1);
  return {
    vehicle,
    power: last?.power ?? power,
    isElectric: last?.isElectric ?? isElectric,
  };
}

export const sameFacts = (one: VehicleFacts, other: VehicleFacts): boolean =>
  one.vehicle === other.vehicle && one.power === other.power && one.isElectric === other.isElectric;
