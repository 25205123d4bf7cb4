import type { CommandScope, VaultContext } from "#main/vault/context.ts";
import type { ReadDb, WriteDb } from "#main/vault/db/handles.ts";
import { fromBlob } from "#main/vault/db/ids.ts";
import { keepingRules } from "#main/vault/features/rules/keep.service.ts";
import type { LiveCommand } from "#shared/domain/journal/retired.ts";
import { localDate } from "#shared/domain/kernel/local-date.ts";
import { withoutUndefined } from "#shared/domain/kernel/without-undefined.ts";
import type { Person } from "#shared/domain/people/person.ts";
import { leftToCheck, withoutChecked } from "#shared/domain/people/to-check.ts";
import type { ParsedInput } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { toCheckOf, toFields, toPerson, toValues } from "./people.mapping.ts";
import {
  attendedMeetings,
  consentsOf,
  deletePerson,
  findPerson,
  findPersonByRow,
  isInFinances,
  insertConsent,
  insertMembership,
  insertPerson,
  isMember,
  mandateCount,
  mandateHeldOn,
  membershipsOf,
  updatePerson,
  type PersonRow,
} from "./person.repository.ts";

export interface ChangedPerson {
  readonly person: Person;
  readonly seq: number;
}

/** A command on one person: `work` gives the row it concerned; the person as it left them returns. */
export async function changePerson(
  context: VaultContext,
  name: LiveCommand,
  work: (scope: CommandScope) => Promise<number>,
): Promise<ChangedPerson> {
  const { value, seq } = await context.write(name, async (scope) =>
    readPerson(scope.db, await work(scope)),
  );
  return { person: value, seq };
}

async function readPerson(db: ReadDb, row: number): Promise<Person> {
  const found = await findPersonByRow(db, row);
  if (found === undefined) throw new ExpectedError("people.not_found");
  return withStandings(db, found);
}

async function withStandings(db: ReadDb, person: PersonRow): Promise<Person> {
  const { row } = person;
  return toPerson(person, await membershipsOf(db, row), await consentsOf(db, row));
}

/** The number of a person’s row; undefined for nobody. */
export async function findPersonRow(db: ReadDb, id: string): Promise<number | undefined> {
  return (await findPerson(db, id))?.row;
}

/** Errors: `people.not_found`. */
export async function mustFindPerson(db: ReadDb | WriteDb, id: string): Promise<PersonRow> {
  const row = await findPerson(db, id);
  if (row === undefined) throw new ExpectedError("people.not_found");
  return row;
}

/** Errors: `people.not_found`. */
export async function getPerson(context: VaultContext, id: string): Promise<Person> {
  return withStandings(context.read, await mustFindPerson(context.read, id));
}

/** With their first status and consent where they are told, in the same command. Errors: `rules.refused`. */
export function createPerson(
  context: VaultContext,
  { membership, consentGivenOn, overrides, ...fields }: ParsedInput<"people.create">,
): Promise<ChangedPerson> {
  return changePerson(context, "people.create", async (scope) => {
    const { db } = scope;
    const person = await insertPerson(db, toValues(fields), context.now().getTime());
    if (membership !== undefined) {
      const { status, start } = membership;
      const concern = { of: "status", person, days: [start] } as const;
      await keepingRules(context, scope, concern, overrides, () =>
        insertMembership(db, { person, status, start_on: start, end_on: null }),
      );
    }
    if (consentGivenOn !== undefined) await insertConsent(db, person, consentGivenOn);
    return person;
  });
}

/** Errors: `people.not_found`, `people.name_required` when neither name would be left. */
export function updatePersonFields(
  context: VaultContext,
  { id, patch, checked }: ParsedInput<"people.update">,
): Promise<ChangedPerson> {
  return changePerson(context, "people.update", async ({ db }) => {
    const person = await mustFindPerson(db, id);
    const fields = { ...toFields(person), ...withoutUndefined(patch) };
    if (fields.givenName === "" && fields.familyName === "") {
      throw new ExpectedError("people.name_required");
    }
    const before = toCheckOf(person);
    const toCheck =
      checked === undefined ? leftToCheck(before, patch) : withoutChecked(before, checked);
    await updatePerson(db, person, toValues(fields, toCheck));
    return person.row;
  });
}

/** Somebody has looked at what was to be checked. Errors: `people.not_found`. */
export function markChecked(
  context: VaultContext,
  { id, checked }: ParsedInput<"people.markChecked">,
): Promise<ChangedPerson> {
  return changePerson(context, "people.markChecked", async ({ db }) => {
    const person = await mustFindPerson(db, id);
    const toCheck = checked === undefined ? [] : withoutChecked(toCheckOf(person), checked);
    await updatePerson(db, person, toValues(toFields(person), toCheck));
    return person.row;
  });
}

/**
 * Errors: `people.not_found`, `people.attended_meetings` and `people.holds_mandates` with their count;
 * `people.holds_mandate` with the one that is held today, which can be ended; `people.has_expenses`,
 * `people.is_member`.
 */
export async function removePerson(context: VaultContext, id: string): Promise<{ seq: number }> {
  const { seq } = await context.write("people.remove", async ({ db, raw }) => {
    const person = await mustFindPerson(db, id);
    const count = await attendedMeetings(db, person.row);
    if (count > 0) throw new ExpectedError("people.attended_meetings", { count });
    const held = await mandateHeldOn(db, person.row, localDate(context.now()));
    if (held !== undefined) {
      const { id: mandate, title, name: body } = held;
      throw new ExpectedError("people.holds_mandate", { mandate: fromBlob(mandate), title, body });
    }
    const mandates = await mandateCount(db, person.row);
    if (mandates > 0) throw new ExpectedError("people.holds_mandates", { count: mandates });
    if (isInFinances(raw, person.row)) throw new ExpectedError("people.has_expenses");
    if (await isMember(db, person.row)) throw new ExpectedError("people.is_member");
    await deletePerson(db, person.row);
  });
  return { seq };
}
