import {
  blob,
  defineTable,
  integer,
  jsonText,
  nullable,
  parsedText,
  rowNumber,
  type TableOf,
  text,
} from "#main/vault/db/define-table.ts";
import { IsoDate } from "#shared/domain/kernel/dates.ts";
import {
  columnOf,
  PERSON_FIELDS,
  PERSON_LISTS,
  PERSON_TEXTS,
  PersonFields,
  type PersonColumn,
} from "#shared/domain/people/person-fields.ts";
import { MembershipStatus } from "#shared/domain/people/person.ts";
import { ToCheckList } from "#shared/domain/people/to-check.ts";

const day = parsedText(IsoDate);

/** What is asked of a person; lists are JSON text. */
const fields = Object.fromEntries([
  ...PERSON_TEXTS.map((name) => [
    columnOf(name),
    parsedText(PersonFields.shape[name], PERSON_FIELDS[name].max),
  ]),
  ...PERSON_LISTS.map((name) => [columnOf(name), jsonText(PersonFields.shape[name])]),
]) as Record<PersonColumn, typeof text>;

/** `*_key` columns hold the folded form that sorts and matches. */
export const personTable = defineTable({
  row: rowNumber,
  id: blob,
  ...fields,
  name_key: text,
  town_key: text,
  /** JSON text, `[]` where nothing is. */
  to_check: jsonText(ToCheckList),
  /** Milliseconds since 1970, UTC. */
  created_at: integer,
});
export type PersonTable = TableOf<typeof personTable>;

export const membershipTable = defineTable({
  row: rowNumber,
  id: blob,
  person: integer,
  status: parsedText(MembershipStatus),
  start_on: day,
  end_on: nullable(day),
});
export type MembershipTable = TableOf<typeof membershipTable>;

export const consentTable = defineTable({
  row: rowNumber,
  id: blob,
  person: integer,
  given_on: day,
  withdrawn_on: nullable(day),
});
export type ConsentTable = TableOf<typeof consentTable>;

/** Derived by triggers; never written by hand. */
export const personEmailTable = defineTable({
  email_key: text,
  person: integer,
});
