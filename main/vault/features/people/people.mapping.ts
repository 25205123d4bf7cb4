import { fromBlob } from "#main/vault/db/ids.ts";
import { foldKey, nameKey } from "#shared/domain/people/name-keys.ts";
import type {
  Consent,
  Membership,
  MembershipStatus,
  Person,
  PersonFields,
} from "#shared/domain/people/person.ts";
import type { ConsentRow, MembershipRow, PersonRow, PersonValues } from "./person.repository.ts";

export function toList(json: string): string[] {
  return JSON.parse(json) as string[];
}

export function toFields(row: PersonRow): PersonFields {
  return {
    givenName: row.given_name,
    familyName: row.family_name,
    pronoun: row.pronoun,
    emails: toList(row.emails),
    phones: toList(row.phones),
    street: row.street,
    postcode: row.postcode,
    town: row.town,
    notes: row.notes,
  };
}

export function toValues(fields: PersonFields): PersonValues {
  return {
    given_name: fields.givenName,
    family_name: fields.familyName,
    pronoun: fields.pronoun,
    emails: JSON.stringify(fields.emails),
    phones: JSON.stringify(fields.phones),
    street: fields.street,
    postcode: fields.postcode,
    town: fields.town,
    notes: fields.notes,
    name_key: nameKey(fields),
    town_key: foldKey(fields.town),
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
  };
}
