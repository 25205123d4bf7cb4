import type { RawDb } from "#main/vault/db/handles.ts";
import { fromBlob, toBlob } from "#main/vault/db/ids.ts";
import type { Candidate } from "#shared/domain/imports/match-person.ts";
import type { KnownPerson, Merge } from "#shared/domain/imports/merge-person.ts";
import type { ImportedPerson } from "#shared/domain/imports/parse-row.ts";
import { emailKey, nameKey } from "#shared/domain/people/name-keys.ts";
import type { PersonFields } from "#shared/domain/people/person-fields.ts";
import type { MembershipStatus } from "#shared/domain/people/person.ts";
import { bulkLookups, bulkWrites, lastPersonRow, type CandidateRow } from "./bulk.repository.ts";
import { toCheckOf, toFields, toList, toValues } from "./people.mapping.ts";

/** The roster as it was when an import began: who the import adds is not found in it. */
export interface Roster {
  /** Nobody is in it: nobody needs to be looked up. */
  readonly isEmpty: boolean;
  byEmails(fields: PersonFields): Candidate[];
  byName(fields: PersonFields): Candidate[];
  /** The row of somebody by their id; null for nobody. */
  rowOf(id: string): number | null;
  known(row: number): KnownPerson & { readonly id: string };
}

export function openRoster(db: RawDb): Roster {
  const last = lastPersonRow(db);
  const lookups = bulkLookups(db, last);
  return {
    isEmpty: last === 0,
    byEmails({ emails }) {
      const found = new Map<number, Candidate>();
      for (const email of emails) {
        for (const row of lookups.byEmail(emailKey(email))) found.set(row.row, toCandidate(row));
      }
      return [...found.values()];
    },
    byName: (fields) => lookups.byName(nameKey(fields)).map(toCandidate),
    rowOf: (id) => lookups.rowOfId(toBlob(id)),
    known(row) {
      const person = lookups.person(row);
      if (person === undefined) throw new Error("a matched person is not in the roster");
      return {
        id: fromBlob(person.id),
        fields: toFields(person),
        toCheck: toCheckOf(person),
        statuses: lookups.memberships(row).map((held) => ({
          row: held.row,
          status: held.status as MembershipStatus,
          start: held.start_on,
          end: held.end_on,
        })),
        consents: lookups
          .consents(row)
          .map((one) => ({ givenOn: one.given_on, withdrawnOn: one.withdrawn_on })),
      };
    },
  };
}

function toCandidate(row: CandidateRow): Candidate {
  return {
    row: row.row,
    givenName: row.given_name,
    familyName: row.family_name,
    postcode: row.postcode,
    town: row.town,
    emails: toList(row.emails),
    phones: toList(row.phones),
  };
}

/** Writes what an import decided, inside its command. */
export interface RosterWriter {
  /** `today` dates the consent of someone who gives it. Gives the row and the id of who is added. */
  create(person: ImportedPerson, today: string): { row: number; id: string };
  merge(row: number, merge: Merge): void;
}

/** `now` is when the new people are said to be created. */
export function openRosterWriter(db: RawDb, now: Date): RosterWriter {
  const writes = bulkWrites(db, now.getTime());
  let next = lastPersonRow(db) + 1;
  return {
    create({ fields, statuses, consents, toCheck }, today) {
      const row = next++;
      const id = writes.insertPerson(row, toValues(fields, toCheck));
      for (const { status, start, end } of statuses) {
        writes.insertMembership(row, status, start, end);
      }
      if (consents) writes.insertConsent(row, today);
      return { row, id: fromBlob(id) };
    },
    merge(row, { fields, fieldsChange, toCheck, added, ended, consentOn }) {
      if (fieldsChange) writes.updatePerson(row, toValues(fields, toCheck));
      for (const one of ended) writes.endMembership(one.row, one.end);
      for (const { status, start, end } of added) writes.insertMembership(row, status, start, end);
      if (consentOn !== null) writes.insertConsent(row, consentOn);
    },
  };
}
