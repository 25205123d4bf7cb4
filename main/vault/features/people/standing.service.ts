import type { VaultContext } from "#main/vault/context.ts";
import type { ReadDb } from "#main/vault/db/handles.ts";
import type { Concern } from "#main/vault/features/rules/broken.service.ts";
import { keepingRules } from "#main/vault/features/rules/keep.service.ts";
import { periodProblem, type Period, type PeriodProblem } from "#shared/domain/people/periods.ts";
import type { ParsedInput } from "#shared/ipc/contract.ts";
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

/** Errors: `people.not_found`, `people.end_before_start`, `people.status_overlap`, `rules.refused`. */
export function addMembership(
  context: VaultContext,
  { personId: person, status, start, end, overrides }: ParsedInput<"people.addMembership">,
): Promise<ChangedPerson> {
  return changePerson(context, "people.addMembership", async (scope) => {
    const { db } = scope;
    const { row } = await mustFindPerson(db, person);
    await refuseBadPeriod(db, { person: row, status, row: null }, { start, end });
    const concern = { of: "status", person: row, days: [start] } as const;
    await keepingRules(context, scope, concern, overrides, () =>
      insertMembership(db, { person: row, status, start_on: start, end_on: end }),
    );
    return row;
  });
}

/** Errors: `people.not_found`, `people.end_before_start`, `people.status_overlap`, `rules.refused`. */
export function changeMembership(
  context: VaultContext,
  { id, start, end, overrides }: ParsedInput<"people.updateMembership">,
): Promise<ChangedPerson> {
  return changePerson(context, "people.updateMembership", async (scope) => {
    const { db } = scope;
    const membership = await mustFindMembership(db, id);
    await refuseBadPeriod(db, membership, { start, end });
    const concern = concernOf(membership, start, end);
    await keepingRules(context, scope, concern, overrides, () =>
      updateMembership(db, membership.row, { start_on: start, end_on: end }),
    );
    return membership.person;
  });
}

/** Errors: `people.not_found`, `rules.refused`. */
export function removeMembership(
  context: VaultContext,
  { id, overrides }: ParsedInput<"people.removeMembership">,
): Promise<ChangedPerson> {
  return changePerson(context, "people.removeMembership", async (scope) => {
    const membership = await mustFindMembership(scope.db, id);
    await keepingRules(context, scope, concernOf(membership), overrides, () =>
      deleteMembership(scope.db, membership.row),
    );
    return membership.person;
  });
}

/** Of a status that is changed, or gone: its first days and the first without it, as they were and as they will be. */
function concernOf(
  { person, start_on, end_on }: MembershipRow,
  ...days: readonly (string | null)[]
): Concern {
  const all = [start_on, end_on, ...days].filter((day) => day !== null);
  return { of: "status", person, days: all };
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
