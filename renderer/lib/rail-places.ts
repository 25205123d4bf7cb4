import type { Place } from "./place.ts";

type Destination = Extract<Place, { path: string }>;
export type RailPlace = Destination & { readonly rail: NonNullable<Destination["rail"]> };

/** What stands in the rail, from top to bottom. */
export function railPlaces(places: readonly Place[]): RailPlace[] {
  return places
    .filter((place): place is RailPlace => place.rail !== undefined)
    .toSorted((one, other) => one.rail.order - other.rail.order);
}

/** The place of the rail that a feature is of: its own, or that of the feature it is part of. */
export function railPlaceOf(places: readonly Place[], id: string): RailPlace | undefined {
  const place = places.find((one) => one.id === id);
  if (place?.partOf !== undefined) return railPlaceOf(places, place.partOf);
  return railPlaces(places).find((one) => one.id === id);
}
