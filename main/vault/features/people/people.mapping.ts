import { fromBlob } from "#main/vault/db/ids.ts";
import { foldKey, nameKey } from "#shared/domain/people/name-keys.ts";
import {
  columnOf,
  emptyPerson,
  PERSON_LISTS,
  PERSON_TEXTS,
  type PersonColumn,
  type PersonFields,
} from "#shared/domain/people/person-fields.ts";
import type {
  Consent,
  Membership,
  MembershipStatus,
  Person,
} from "#shared/domain/people/person.ts";
import type { ToCheck } from "#shared/domain/people/to-check.ts";
import type { ConsentRow, MembershipRow, PersonRow, PersonValues } from "./person.repository.ts";

const TEXTS = PERSON_TEXTS.map((name) => [name, columnOf(name)] as const);
const LISTS = PERSON_LISTS.map((name) => [name, columnOf(name)] as const);

export function toList(json: string): string[] {
  return JSON.parse(json) as string[];
}

export function toFields(row: PersonRow): PersonFields {
  const fields = emptyPerson();
  for (const [name, column] of TEXTS) fields[name] = row[column];
  for (const [name, column] of LISTS) fields[name] = toList(row[column]);
  return fields;
}

export function toCheckOf(row: PersonRow): ToCheck[] {
  return JSON.parse(row.to_check) as ToCheck[];
}

export function toValues(fields: PersonFields, toCheck: readonly ToCheck[] = []): PersonValues {
  const columns: Partial<Record<PersonColumn, string>> = {};
  for (const [name, column] of TEXTS) columns[column] = fields[name];
  for (const [name, column] of LISTS) columns[column] = JSON.stringify(fields[name]);
  const whole = columns as Record<PersonColumn, string>;
  return {
    ...whole,
    name_key: nameKey(fields),
    town_key: foldKey(fields.town),
    to_check: JSON.stringify(toCheck),
  };
}

function toMembership(row: MembershipRow): Membership {
  return {
    id: fromBlob(row.id),
    status: row.status as MembershipStatus,
    start: row.start_on,
    end: row.end_on,
  };
}

function toConsent(row: ConsentRow): Consent {
  return { id: fromBlob(row.id), givenOn: row.given_on, withdrawnOn: row.withdrawn_on };
}

export function toPerson(
  row: PersonRow,
  memberships: MembershipRow[],
  consents: ConsentRow[],
): Person {
  return {
    ...toFields(row),
    id: fromBlob(row.id),
    createdAt: new Date(row.created_at).toISOString(),
    memberships: memberships.map(toMembership),
    consents: consents.map(toConsent),
    toCheck: toCheckOf(row),
  };
}
