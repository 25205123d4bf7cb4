import type { SearchTerms } from "./search-terms.ts";

/**
 * Who is asked for besides: people by their rows, those of a rule, or whoever holds one of some roles; both
 * lists as JSON.
 */
export type Among =
  | { readonly kind: "people"; readonly rows: string }
  | {
      readonly kind: "roles";
      readonly roles: string;
      /** Only mandates that end by this day. */
      readonly endingBy: string | null;
    };

export interface RosterQuery {
  readonly search: SearchTerms;
  /** Holding any of these on `asOf`; empty for everyone. */
  readonly statuses: readonly string[];
  readonly asOf: string;
  readonly townKey: string | null;
  /** Only those of whom something is to be checked. */
  readonly toCheck: boolean;
  readonly among: Among | null;
  readonly sort: "name" | "town" | "newest";
}

/** Where a row stands in its sort. */
export interface RosterPlace {
  readonly row: number;
  readonly nameKey: string;
  readonly townKey: string;
}

/** One person, as they stand on the query's day. */
export interface RosterRow extends RosterPlace {
  readonly id: Uint8Array;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string | null;
  readonly postcode: string;
  readonly town: string;
  /** Between commas; null for none. */
  readonly statuses: string | null;
  readonly consents: 0 | 1;
}
