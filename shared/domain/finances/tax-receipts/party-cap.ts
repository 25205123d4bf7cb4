import { capOf, type CapAnswer } from "../campaign/gifts.ts";
import type { Cents } from "../money.ts";
import { SOURCES } from "../income/source.ts";
import type { Given } from "./gifts.ts";
import type { TaxRegime } from "./regime.ts";

/**
 * What one person may give to parties in a calendar year, all parties together, from a year on: gifts, and dues paid
 * as an adherent (loi n° 88-227, art. 11-4, in force since 1 January 2018, read at
 * https://www.doctrine.fr/l/texts/lois/JORFTEXT000000321646/articles/LEGIARTI000006355325). Nothing is said of the
 * years before: that text was not read.
 */
const PARTY_CAPS = [{ from: 2018, cents: 750_000 }] as const;

/** The cap of a year; null for one that nothing is known of. */
export function partyCapIn(year: number): Cents | null {
  return PARTY_CAPS.findLast(({ from }) => from <= year)?.cents ?? null;
}

/** What was given, as far as the cap counts it. */
export interface CountedGift {
  readonly donor: string;
  readonly isDues: boolean;
  readonly cents: Cents;
}

/**
 * A gift to a party as the cap counts it, by the regime in force on its day; null where it counts for nothing. What is
 * given in kind or given up counts as money does: the law says « les dons », and that is how we read it. Somebody whose
 * source nobody knows is counted as a person. What goes to a candidate has a cap of its own.
 */
export function countedGift(
  given: Pick<
    Given,
    "kind" | "source" | "donor" | "givers" | "cents" | "returned" | "isForCampaign"
  >,
  regime: TaxRegime | null,
): CountedGift | null {
  const { kind, source, donor, givers, cents, returned, isForCampaign } = given;
  if (regime?.kind !== "party" || isForCampaign || donor === null || givers > 1) return null;
  if (kind === "other" || kind === "volunteer_time") return null;
  if (!SOURCES[source].isPerson && source !== "unknown") return null;
  return { donor, isDues: kind === "dues", cents: Math.max(0, cents - returned) };
}

/** What of the total are dues: those of whoever holds an elected office, national or local, are not counted. */
export interface PartyCapAnswer extends CapAnswer {
  readonly dues: Cents;
  /** What is over without any dues. */
  readonly overWithoutDues: Cents;
}

/** What one person gave to the party in a year, whatever it was. */
export function partyCapOf(given: readonly CountedGift[], cap: Cents): PartyCapAnswer {
  const dues = given.filter(({ isDues }) => isDues).reduce((sum, { cents }) => sum + cents, 0);
  const gifts = given.filter(({ isDues }) => !isDues);
  return { ...capOf(given, [], cap), dues, overWithoutDues: capOf(gifts, [], cap).over };
}
