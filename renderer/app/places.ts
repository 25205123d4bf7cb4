import { mayDo } from "#shared/domain/access/permissions.ts";
import type { Role } from "#shared/domain/access/role.ts";
import type { Place } from "#renderer/lib/place.ts";
import { railPlaces, type RailPlace } from "#renderer/lib/rail-places.ts";
import * as features from "./features.ts";

export type Feature = (typeof features)[keyof typeof features];

/** Every feature, in the order of their names. */
export const PLACES: readonly Place[] = Object.values(features);

type CommandOf<One> = One extends { commands: readonly { id: infer Id }[] } ? Id : never;
type DestinationOf<One> = One extends { id: infer Id; go: string } ? Id : never;

/** The commands that features offer on every page. */
export type PlaceCommandId = CommandOf<Feature> | DestinationOf<Feature>;

const RAIL: readonly RailPlace[] = railPlaces(PLACES);

type Destination = Extract<Place, { path: string }>;

/** All that one goes to by a command: the rail, then what has no line there. */
export const DESTINATIONS: readonly Destination[] = [
  ...RAIL,
  ...PLACES.filter((place): place is Destination => place.path !== undefined).filter(
    ({ rail }) => rail === undefined,
  ),
];

export function railOf(roles: readonly Role[]): RailPlace[] {
  return RAIL.filter(({ needs }) => mayDo(roles, needs));
}

/** Whether an address is one of a place's own, or below it. */
export function isAt({ path, routes = [] }: RailPlace, location: string): boolean {
  const isBelow = path !== "/" && location.startsWith(`${path}/`);
  return location === path || isBelow || routes.some((route) => route.path === location);
}
