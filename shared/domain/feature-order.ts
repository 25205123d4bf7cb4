import * as features from "./features.ts";

export type Feature = (typeof features)[keyof typeof features];

/** Every feature, in the order in which its rights and its journal are shown. */
export const FEATURES: readonly Feature[] = Object.values(features).toSorted(
  (one, other) => one.journal.order - other.journal.order,
);
