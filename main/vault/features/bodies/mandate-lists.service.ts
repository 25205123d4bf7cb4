import type { VaultContext } from "#main/vault/context.ts";
import { mustFindPerson } from "#main/vault/features/people/people.service.ts";
import { spanOf } from "#shared/domain/bodies/mandate.ts";
import type { PersonMandate } from "#shared/domain/bodies/views.ts";
import { addDays } from "#shared/domain/kernel/day-steps.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import {
  mandatesEnding,
  mandatesOfPerson,
  mandatesOfRole,
  type NamedMandate,
} from "./mandate.repository.ts";
import type { StoredOrganisation } from "./organisation.repository.ts";
import { organisationNow } from "./organisation.service.ts";
import { placeOf, toMandateView } from "./view.service.ts";

/** Everything somebody ever held, latest first. Errors: `people.not_found`. */
export async function listOfPerson(context: VaultContext, id: string): Promise<PersonMandate[]> {
  const person = await mustFindPerson(context.read, id);
  const organisation = await organisationNow(context);
  return placed(organisation, await mandatesOfPerson(context.read, person.row));
}

/** All there ever was in a role, latest first. Errors: `bodies.role_not_found`. */
export async function listOfRole(context: VaultContext, id: string): Promise<PersonMandate[]> {
  const organisation = await organisationNow(context);
  const row = organisation.rowOf.role.get(id);
  if (row === undefined) throw new ExpectedError("bodies.role_not_found");
  return placed(organisation, await mandatesOfRole(context.read, row));
}

/** Those whose last day comes within so many days, soonest first. */
export async function listEnding(
  context: VaultContext,
  asOf: string,
  days: number,
): Promise<PersonMandate[]> {
  const organisation = await organisationNow(context);
  return placed(organisation, await mandatesEnding(context.read, asOf, addDays(asOf, days)));
}

/** A body that was renamed is called as on the last day of the mandate. */
function placed(organisation: StoredOrganisation, rows: readonly NamedMandate[]): PersonMandate[] {
  return rows.map((row) => {
    const view = toMandateView(organisation, row);
    const { start, end } = spanOf(view);
    return { ...view, ...placeOf(organisation, view.role, end ?? start) };
  });
}
