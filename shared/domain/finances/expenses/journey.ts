import { z } from "zod";
import { IsoDate } from "#shared/domain/kernel/dates.ts";
import { Id } from "#shared/domain/kernel/ids.ts";
import type { Hectometres } from "../mileage.ts";
import { FLAT_RATES, SCALES, VEHICLES, type Standing } from "../mileage-scales.ts";
import { Ref } from "./ref.ts";
import { PowerFields, PowerSince } from "./vehicle-power.ts";

const VehicleKind = z.enum(VEHICLES);

/** Kilometres are counted by person and vehicle: its fiscal power (CV) is on its registration. */
export const VehicleFields = z.object({
  person: Id,
  name: z.string().trim().min(1).max(100),
  kind: VehicleKind,
  ...PowerFields.shape,
});
export type VehicleFields = z.infer<typeof VehicleFields>;

/** More than any vehicle changes. */
const MOST_POWERS = 50;

export const VehicleView = VehicleFields.omit({ person: true }).extend({
  id: Id,
  person: Ref,
  /** What it is since a day, the first first. */
  powers: z.array(PowerSince).max(MOST_POWERS),
  /** Journeys count on it: only its name changes, and what it is since a day. */
  isUsed: z.boolean(),
  /** Journeys that were handed in, and counted by another power than that of their day. */
  kept: z.number().int(),
});
export type VehicleView = z.infer<typeof VehicleView>;

export const Year = z.number().int().min(1900).max(9999);

/** A million kilometres. */
const FARTHEST = 10_000_000;
/** More than this in a day is asked about: a thousand kilometres. */
const FAR = 10_000;

export const JourneyFields = z.object({
  vehicle: Id,
  /** One way, in tenths of a kilometre. */
  distance: z.number().int().min(1).max(FARTHEST),
  /** 2 is there and back. */
  times: z.number().int().min(1).max(20),
  route: z.string().trim().min(1).max(200),
});
export type JourneyFields = z.infer<typeof JourneyFields>;

export const JourneyView = JourneyFields.extend({
  vehicle: z.object({ id: Id, name: z.string() }),
});
export type JourneyView = z.infer<typeof JourneyView>;

export const UsualJourney = JourneyView.extend({ purpose: z.string(), lastOn: IsoDate });

export const isFar = (whole: Hectometres): boolean => whole > FAR;

/** What is known of a year’s scale: where it is from, and whether it was read there. */
export interface KnownScale {
  readonly year: number;
  readonly standing: Standing;
  readonly source: string;
}

export const KNOWN_SCALES: readonly KnownScale[] = [...FLAT_RATES, ...SCALES].map(
  ({ year, standing, source }) => ({ year, standing, source }),
);
