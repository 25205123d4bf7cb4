import type { Capability } from "../access/permissions.ts";
import { FEATURES, type Feature } from "../feature-order.ts";
import { joined } from "../kernel/joined.ts";
import type { Whole } from "../kernel/whole.ts";

type HitsOf<One> = One extends { hits: infer Own } ? Own : never;
type Hits = Whole<HitsOf<Feature>>;

/** A kind of thing that the search finds. */
export type HitKind = keyof Hits;

/** What it takes to be shown each kind, in the order of features. */
export const HIT_NEEDS: Readonly<Record<HitKind, Capability>> = joined<Hits>(
  FEATURES.map((feature) => ("hits" in feature ? feature.hits : {})),
);

export const HIT_KINDS = Object.keys(HIT_NEEDS) as HitKind[];
