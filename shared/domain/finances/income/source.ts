import { z } from "zod";

/**
 * Who money, or what is worth some, comes from. `isPerson` of those whose gift is their own affair: what a page for
 * everybody says of them is counted and grouped. `breaks` of those that a collective that calls itself independent
 * usually takes nothing from; each collective adopts its own list.
 */
export const SOURCES = {
  adherent: { isPerson: true, breaks: false },
  organiser: { isPerson: true, breaks: false },
  candidate: { isPerson: true, breaks: false },
  person: { isPerson: true, breaks: true },
  party: { isPerson: false, breaks: true },
  company: { isPerson: false, breaks: true },
  foundation: { isPerson: false, breaks: true },
  association: { isPerson: false, breaks: true },
  public_body: { isPerson: false, breaks: true },
  foreign: { isPerson: false, breaks: true },
  /** No source: interest, a supplier’s refund. */
  none: { isPerson: false, breaks: false },
  /** Nobody knows yet: nothing can be stated as long as that is so. */
  unknown: { isPerson: false, breaks: false },
} as const satisfies Readonly<Record<string, { isPerson: boolean; breaks: boolean }>>;

export type SourceKind = keyof typeof SOURCES;
export const SOURCE_KINDS = Object.keys(SOURCES) as SourceKind[];
export const SourceKind = z.enum(SOURCE_KINDS);

/** Those that a definition of independence speaks of. */
export type GivingKind = Exclude<SourceKind, "none" | "unknown">;
export const GIVING_KINDS = SOURCE_KINDS.filter(
  (source): source is GivingKind => source !== "none" && source !== "unknown",
);
export const GivingKind = z.enum(GIVING_KINDS);

export const USUAL_BREAKING = GIVING_KINDS.filter((source) => SOURCES[source].breaks);

/** The statuses of a person that say what they are to the collective, the closest first. */
const BY_STATUS = [
  ["candidate", "candidate"],
  ["organiser", "organiser"],
  ["adherent", "adherent"],
  ["supporting_organisation", "association"],
] as const satisfies readonly (readonly [string, SourceKind])[];

/** What somebody of the roster is as a source, by the statuses that they had on that day. */
export function sourceOfStatuses(statuses: readonly string[]): SourceKind {
  return BY_STATUS.find(([status]) => statuses.includes(status))?.[1] ?? "person";
}
