import {
  blob,
  defineTable,
  integer,
  nullable,
  rowNumber,
  type TableOf,
  text,
} from "#main/vault/db/define-table.ts";
import { PERSON_COLUMNS, type PersonColumn } from "#shared/domain/people/person-fields.ts";

/** What is asked of a person; lists are JSON text. */
const fields = Object.fromEntries(PERSON_COLUMNS.map((column) => [column, text])) as Record<
  PersonColumn,
  typeof text
>;

/** `*_key` columns hold the folded form that sorts and matches. */
export const personTable = defineTable({
  row: rowNumber,
  id: blob,
  ...fields,
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
