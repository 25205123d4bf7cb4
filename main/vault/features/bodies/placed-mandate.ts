import type { ReadDb, WriteDb } from "#main/vault/db/handles.ts";
import { mustFindPerson } from "#main/vault/features/people/people.service.ts";
import type { Mandate, MandateFields } from "#shared/domain/bodies/mandate.ts";
import type { Organisation } from "#shared/domain/bodies/organisation.ts";
import { mandateProblem, type MandateProblem } from "#shared/domain/bodies/problems.ts";
import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { holdersNamed, mandateColumns, toMandate } from "./bodies.mapping.ts";
import {
  findMandate,
  insertMandate,
  mandatesOfRole,
  updateMandate,
  type MandateRefs,
  type NamedMandate,
} from "./mandate.repository.ts";
import type { StoredOrganisation } from "./organisation.repository.ts";

/** Errors: those of `rowsOf` and `refuseMandate`. */
export async function addMandate(
  db: WriteDb,
  organisation: StoredOrganisation,
  id: string,
  fields: MandateFields,
): Promise<void> {
  await insertMandate(db, mandateColumns(fields, await rowsOf(db, organisation, fields)), id);
  await refuseMandate(db, organisation, id);
}

/** Errors: those of `refuseMandate`. */
export async function endOne(
  db: WriteDb,
  organisation: Organisation,
  row: number,
  { id, end, endReason, endNote }: Pick<Mandate, "id" | "end" | "endReason" | "endNote">,
): Promise<void> {
  await updateMandate(db, row, { end_on: end, end_reason: endReason, end_note: endNote });
  await refuseMandate(db, organisation, id);
}

/** Errors: `people.not_found`, `bodies.role_not_found`, `mandates.not_found` for the other of a pair. */
export async function rowsOf(
  db: WriteDb,
  { rowOf }: StoredOrganisation,
  fields: MandateFields,
): Promise<MandateRefs> {
  const role = rowOf.role.get(fields.role);
  if (role === undefined) throw new ExpectedError("bodies.role_not_found");
  const person = (await mustFindPerson(db, fields.person)).row;
  const appointer =
    fields.appointer === null ? null : (await mustFindPerson(db, fields.appointer)).row;
  const pair = fields.pairedWith === null ? null : await mustFindMandate(db, fields.pairedWith);
  return { person, role, appointer, paired_with: pair?.row ?? null };
}

/** Errors: `mandates.not_found`. */
export async function mustFindMandate(db: ReadDb, id: string): Promise<NamedMandate> {
  const found = await findMandate(db, id);
  if (found === undefined) throw new ExpectedError("mandates.not_found");
  return found;
}

/** Refuses what a command left of a mandate, in names and days. Errors: those of `mandateProblem`. */
export async function refuseMandate(
  db: WriteDb,
  organisation: Organisation,
  id: string,
): Promise<void> {
  const stored = await mustFindMandate(db, id);
  const mandate = toMandate(stored);
  const seats = organisation.roles.get(mandate.role)?.seatsAtMost ?? null;
  // Without a number of seats, nobody is in another's way but oneself.
  const rows = await mandatesOfRole(db, stored.role, seats === null ? stored.person : null);
  const problem = mandateProblem(organisation, rows.map(toMandate), mandate);
  if (problem !== null) throw toError(organisation, mandate, problem, rows);
}

function toError(
  { roles, bodies }: Organisation,
  mandate: Mandate,
  problem: MandateProblem,
  rows: readonly NamedMandate[],
): ExpectedError {
  const body = bodies.get(roles.get(mandate.role)?.body ?? "")?.states.at(-1)?.name ?? "";
  switch (problem.kind) {
    case "unknown_role":
      return new ExpectedError("bodies.role_not_found");
    case "ends_before_it_starts":
      return new ExpectedError("mandates.ends_before_it_starts");
    case "outside_body":
      return new ExpectedError("mandates.outside_body", {
        body,
        opens: problem.opens,
        closes: problem.closes ?? "",
      });
    case "held_already":
      return new ExpectedError("mandates.held_already", { day: problem.day });
    case "no_seat": {
      const { day, seats, holders, endsOn, startsOn } = problem.conflict;
      const people = holdersNamed(rows.filter((one) => holders.includes(toMandate(one).person)));
      const offers = { endsOn: endsOn ?? "", startsOn: startsOn ?? "" };
      return new ExpectedError("mandates.no_seat", { day, count: seats, people, ...offers });
    }
    default:
      return assertNever(problem);
  }
}
