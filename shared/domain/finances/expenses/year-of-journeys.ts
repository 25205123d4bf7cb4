import { annual, type Hectometres, type VehicleFacts } from "../mileage.ts";
import type { Cents } from "../money.ts";

/** A journey of one person's year with one vehicle, in the order in which they were noted. */
export interface CountedJourney {
  readonly whole: Hectometres;
  /** What its vehicle was on its day. */
  readonly facts: VehicleFacts;
  /** What it came to where that stays, as others have seen it; null where it is computed. */
  readonly kept: Cents | null;
}

export interface YearOfJourneys {
  /** What each comes to; null of one that comes to nothing, or whose scale is not known. */
  readonly amounts: readonly (Cents | null)[];
  /** What the scale gives for all of them, less what they come to: what the next one makes up for. */
  readonly gap: Cents;
}

/**
 * The tiers of the scale are of the year's total: each journey adds to it what its own distance does, by the power
 * of its day. What was handed in stays as it is, and the next that is computed makes up for it, so that all add up
 * to the scale of the whole.
 */
export function yearOfJourneys(
  scaleYear: number | null,
  journeys: readonly CountedJourney[],
): YearOfJourneys {
  let total = 0;
  let due = 0;
  let counted = 0;
  const amounts = journeys.map(({ whole, facts, kept }) => {
    const step = scaleYear === null ? null : stepOf(scaleYear, facts, total, whole);
    total += whole;
    due += step ?? 0;
    const makesUp = step === null || due <= counted ? null : due - counted;
    const cents = kept ?? makesUp;
    counted += cents ?? 0;
    return cents;
  });
  return { amounts, gap: scaleYear === null ? 0 : due - counted };
}

function stepOf(scaleYear: number, facts: VehicleFacts, before: Hectometres, whole: Hectometres) {
  const after = annual(scaleYear, facts, before + whole);
  const until = annual(scaleYear, facts, before);
  return after === null || until === null ? null : after - until;
}
