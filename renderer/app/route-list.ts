import type { PageRoute } from "#renderer/lib/place.ts";
import { bySpecificity, matches } from "#renderer/lib/route-pattern.ts";
import { PLACES } from "./places.ts";

export type GuardedRoute = PageRoute & Required<Pick<PageRoute, "needs">>;

const SECTION_PATHS = PLACES.flatMap(({ sections = [] }) =>
  sections.flatMap(({ path }) => (path === undefined ? [] : [path])),
);

/** Every page with what it takes to see it, in the order in which an address is held against them. */
export const ROUTES: readonly GuardedRoute[] = PLACES.flatMap(({ routes = [], needs }) =>
  routes.flatMap((route) => {
    const guarded = { needs, ...route };
    const others = route.showsSections === true ? SECTION_PATHS : [];
    return [guarded, ...others.map((path) => ({ ...guarded, path }))];
  }),
).toSorted((one, other) => bySpecificity(one.path, other.path));

/** What counts as one page: moving within it must not take the focus away. */
export function pageOf(location: string): string {
  const route = ROUTES.find(({ path }) => matches(path, location));
  return route?.isOnePage === true ? route.path : location;
}
