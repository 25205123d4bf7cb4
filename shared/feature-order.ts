import * as features from "./features.ts";

type Listed = typeof features;

/** Those that say something of themselves in a vault: what they write, or who may do what. */
export type FeatureName = {
  [Name in keyof Listed]: Listed[Name] extends { journal: unknown } ? Name : never;
}[keyof Listed];
export type Feature = Listed[FeatureName];

/** In the order in which rights and the journal are shown, and a trial is filled. */
export const NAMED_FEATURES = (
  Object.entries(features) as readonly (readonly [FeatureName, Listed[keyof Listed]])[]
)
  .filter((named): named is readonly [FeatureName, Feature] => "journal" in named[1])
  .toSorted(([, one], [, other]) => one.journal.order - other.journal.order);

export const FEATURES: readonly Feature[] = NAMED_FEATURES.map(([, feature]) => feature);
