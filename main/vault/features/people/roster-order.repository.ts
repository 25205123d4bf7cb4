import { sql, type RawBuilder } from "kysely";
import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import type { RosterPlace, RosterQuery } from "./roster-query.ts";

/** The order of `p`. */
export function order(query: RosterQuery): RawBuilder<unknown> {
  switch (query.sort) {
    case "name":
      return sql`p.name_key, p.row`;
    case "town":
      return sql`p.town_key, p.name_key, p.row`;
    case "newest":
      return sql`p.row DESC`;
    default:
      return assertNever(query.sort);
  }
}

/** That `p` comes after a place: values, or columns that hold them. */
export function beyond(
  query: RosterQuery,
  after: { readonly [K in keyof RosterPlace]: RosterPlace[K] | RawBuilder<RosterPlace[K]> },
): RawBuilder<unknown> {
  switch (query.sort) {
    case "name":
      return sql`(p.name_key, p.row) > (${after.nameKey}, ${after.row})`;
    case "town":
      return sql`(p.town_key, p.name_key, p.row) > (${after.townKey}, ${after.nameKey}, ${after.row})`;
    case "newest":
      return sql`p.row < ${after.row}`;
    default:
      return assertNever(query.sort);
  }
}

export function where(all: RawBuilder<unknown>[]): RawBuilder<unknown> {
  return all.length === 0 ? sql`` : sql`WHERE ${sql.join(all, sql` AND `)}`;
}
