import type { Cents } from "./money.ts";
import { FLAT_RATES, SCALES, type Bounds, type Rates, type Vehicle } from "./mileage-scales.ts";

/** Kilometres to one decimal, in integer hectometres: `124` is 12,4 km. */
export type Hectometres = number;

export interface VehicleFacts {
  readonly vehicle: Vehicle;
  /** Fiscal power (CV). */
  readonly power: number;
  /** Nothing but electric: a hybrid is not. */
  readonly isElectric: boolean;
}

export type MileageDue = { readonly cents: Cents } | { readonly problem: "no_scale" };

/** A ten-thousandth of a euro: what a hectometre at a thousandth of a euro a kilometre costs. */
const PER_EURO = 10_000;

/**
 * What a journey adds to the year of one person with one vehicle: the scale of the total after it, less that
 * of the total before, each rounded once, so that claims of a year add up to its scale whatever they are cut
 * into. A year that no scale is known of is not counted by another’s.
 */
export function mileageDue(
  year: number,
  facts: VehicleFacts,
  before: Hectometres,
  journey: Hectometres,
): MileageDue {
  const after = annual(year, facts, before + journey);
  const until = annual(year, facts, before);
  return after === null || until === null ? { problem: "no_scale" } : { cents: after - until };
}

/** The scale of a year’s total, in centimes; null where none is known. */
export function annual(year: number, facts: VehicleFacts, total: Hectometres): Cents | null {
  const flat = FLAT_RATES.find((one) => one.year === year);
  if (flat !== undefined) return rounded(total * flat.rates[facts.vehicle], 1, 1);
  const table = SCALES.find((one) => one.year === year)?.tables[facts.vehicle];
  const rates = table?.rows.findLast(({ from }) => from <= facts.power)?.rates;
  if (table === undefined || rates === undefined) return null;
  const amount = byTier(table.bounds, rates, total);
  // Twenty per cent more, on the amount and not on each rate: the printed tables of rates are rounded.
  return facts.isElectric ? rounded(amount, 12, 10) : rounded(amount, 1, 1);
}

/** In ten-thousandths of a euro. The table has its jumps: it is as it is printed. */
function byTier(bounds: Bounds, { low, middle, high }: Rates, total: Hectometres): number {
  if (total <= 10 * bounds.low) return total * low;
  if (total <= 10 * bounds.middle) return total * middle.rate + middle.plus * PER_EURO;
  return total * high;
}

/** Ten-thousandths of a euro by a fraction, in centimes, half up. All in integers. */
function rounded(amount: number, times: number, by: number): Cents {
  const divisor = (by * PER_EURO) / 100;
  return Math.floor((amount * times + divisor / 2) / divisor);
}

export type DistanceProblem =
  | "empty"
  | "not_a_distance"
  | "zero"
  | "negative"
  | "too_precise"
  | "too_far";

/** A distance as people write it, `12,4` or `12.4 km`: to a tenth of a kilometre, nothing cut. */
export function readDistance(
  text: string,
): { readonly distance: Hectometres } | { readonly problem: DistanceProblem } {
  const bare = text.slice(0, 40).replace(/\s|km/giu, "");
  if (bare === "") return { problem: "empty" };
  const [, sign, whole = "", decimals = ""] = /^([-−]?)(\d+)(?:[.,](\d+))?$/u.exec(bare) ?? [];
  if (whole === "") return { problem: "not_a_distance" };
  if (sign !== "") return { problem: "negative" };
  if (/[1-9]/.test(decimals.slice(1))) return { problem: "too_precise" };
  if (whole.length > 6) return { problem: "too_far" };
  const distance = Number(whole) * 10 + Number(decimals.charAt(0));
  return distance === 0 ? { problem: "zero" } : { distance };
}
