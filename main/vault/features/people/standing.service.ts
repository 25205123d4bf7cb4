import type { VaultContext } from "#main/vault/context.ts";
import type { ReadDb } from "#main/vault/db/handles.ts";
import { periodProblem, type Period, type PeriodProblem } from "#shared/domain/people/periods.ts";
import type { MembershipStatus } from "#shared/domain/people/person.ts";
import { ExpectedError, type ErrorCode } from "#shared/ipc/result.ts";
import { changePerson, mustFindPerson, type ChangedPerson } from "./people.service.ts";
import {
  consentsOf,
  deleteMembership,
  findMembership,
  insertConsent,
  insertMembership,
  membershipsOf,
  updateMembership,
  withdrawConsentRow,
  type MembershipRow,
} from "./person.repository.ts";

const PERIOD_FAILURES: Record<PeriodProblem, ErrorCode> = {
  end_before_start: "people.end_before_start",
  status_overlap: "people.status_overlap",
};

/** Errors: `people.not_found`, `people.end_before_start`, `people.status_overlap`. */
export function addMembership(
  context: VaultContext,
  input: { personId: string; status: MembershipStatus } & Period,
): Promise<ChangedPerson> {
  return changePerson(context, "people.addMembership", async ({ db }) => {
    const { row } = await mustFindPerson(db, input.personId);
    await refuseBadPeriod(db, { person: row, status: input.status, row: null }, input);
    await insertMembership(db, {
      person: row,
      status: input.status,
      start_on: input.start,
      end_on: input.end,
    });
    return row;
  });
}

/** Errors: `people.not_found`, `people.end_before_start`, `people.status_overlap`. */
export function changeMembership(
  context: VaultContext,
  id: string,
  period: Period,
): Promise<ChangedPerson> {
  return changePerson(context, "people.updateMembership", async ({ db }) => {
    const membership = await mustFindMembership(db, id);
    await refuseBadPeriod(db, membership, period);
    await updateMembership(db, membership.row, { start_on: period.start, end_on: period.end });
    return membership.person;
  });
}

/** Errors: `people.not_found`. */
export function removeMembership(context: VaultContext, id: string): Promise<ChangedPerson> {
  return changePerson(context, "people.removeMembership", async ({ db }) => {
    const membership = await mustFindMembership(db, id);
    await deleteMembership(db, membership.row);
    return membership.person;
  });
}

async function mustFindMembership(db: ReadDb, id: string): Promise<MembershipRow> {
  const membership = await findMembership(db, id);
  if (membership === undefined) throw new ExpectedError("people.not_found");
  return membership;
}

async function refuseBadPeriod(
  db: ReadDb,
  held: { person: number; status: string; row: number | null },
  period: Period,
): Promise<void> {
  const others = (await membershipsOf(db, held.person))
    .filter((one) => one.status === held.status && one.row !== held.row)
    .map((one) => ({ start: one.start_on, end: one.end_on }));
  const problem = periodProblem(period, others);
  if (problem !== null) throw new ExpectedError(PERIOD_FAILURES[problem]);
}

/**
 * Errors: `people.not_found`; `people.already_consented` when a consent not withdrawn, or withdrawn
 * after that day, is already there.
 */
export function giveConsent(
  context: VaultContext,
  personId: string,
  givenOn: string,
): Promise<ChangedPerson> {
  return changePerson(context, "people.giveConsent", async ({ db }) => {
    const { row } = await mustFindPerson(db, personId);
    const others = (await consentsOf(db, row)).map((one) => ({
      start: one.given_on,
      end: one.withdrawn_on,
    }));
    if (periodProblem({ start: givenOn, end: null }, others) !== null) {
      throw new ExpectedError("people.already_consented");
    }
    await insertConsent(db, row, givenOn);
    return row;
  });
}

/** Errors: `people.not_found`, `people.no_consent`, `people.end_before_start`. */
export function withdrawConsent(
  context: VaultContext,
  personId: string,
  withdrawnOn: string,
): Promise<ChangedPerson> {
  return changePerson(context, "people.withdrawConsent", async ({ db }) => {
    const { row } = await mustFindPerson(db, personId);
    const given = (await consentsOf(db, row)).find((one) => one.withdrawn_on === null);
    if (given === undefined) throw new ExpectedError("people.no_consent");
    if (withdrawnOn < given.given_on) throw new ExpectedError("people.end_before_start");
    await withdrawConsentRow(db, given.row, withdrawnOn);
    return row;
  });
}
