import {
  blob,
  defineTable,
  integer,
  nullable,
  rowNumber,
  type TableOf,
  text,
} from "#main/vault/db/define-table.ts";

/** Lists are JSON text; `*_key` columns hold the folded form that sorts and matches. */
export const personTable = defineTable({
  row: rowNumber,
  id: blob,
  given_name: text,
  family_name: text,
  pronoun: text,
  emails: text,
  phones: text,
  street: text,
  postcode: text,
  town: text,
  notes: text,
  name_key: text,
  town_key: text,
  /** Milliseconds since 1970, UTC. */
  created_at: integer,
});
export type PersonTable = TableOf<typeof personTable>;

export const membershipTable = defineTable({
  row: rowNumber,
  id: blob,
  person: integer,
  status: text,
  start_on: text,
  end_on: nullable(text),
});
export type MembershipTable = TableOf<typeof membershipTable>;

export const consentTable = defineTable({
  row: rowNumber,
  id: blob,
  person: integer,
  given_on: text,
  withdrawn_on: nullable(text),
});
export type ConsentTable = TableOf<typeof consentTable>;

/** Derived by triggers; never written by hand. */
export const personEmailTable = defineTable({
  email_key: text,
  person: integer,
});
