import type { HitKind } from "#shared/domain/search/hit-kinds.ts";
import type { HitView, HitViews } from "#renderer/lib/place.ts";
import { PLACES, type Feature } from "../places.ts";

type Views = Required<HitViews>;
type KindsOf<One> = One extends { hits: infer Own } ? keyof Own & keyof Views : never;

const declared = Object.assign({}, ...PLACES.map(({ hits = {} }) => hits)) as Pick<
  Views,
  KindsOf<Feature>
>;

/** How each kind of hit is shown: one that no feature shows does not compile. */
const VIEWS: Views = declared;

export function viewOf(kind: HitKind): HitView {
  return VIEWS[kind];
}
