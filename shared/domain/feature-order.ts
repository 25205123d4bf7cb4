import * as features from "./features.ts";

export type FeatureName = keyof typeof features;
export type Feature = (typeof features)[FeatureName];

/** In the order in which rights and the journal are shown, and a trial is filled. */
export const NAMED_FEATURES = (Object.entries(features) as [FeatureName, Feature][]).toSorted(
  ([, one], [, other]) => one.journal.order - other.journal.order,
);

export const FEATURES: readonly Feature[] = NAMED_FEATURES.map(([, feature]) => feature);
