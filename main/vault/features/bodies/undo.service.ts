import type { CommandScope } from "#main/vault/context.ts";
import { changesOfTables } from "#main/vault/journal/journal.repository.ts";
import { readSide } from "#main/vault/journal/row-values.ts";
import type { UndoCheck, Undone } from "#main/vault/undo-check.ts";
import { bodyProblem } from "#shared/domain/bodies/problems.ts";
import { overfullDay } from "#shared/domain/bodies/seats.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { toMandate } from "./bodies.mapping.ts";
import { mandatesOfRole } from "./mandate.repository.ts";
import type { StoredOrganisation } from "./organisation.repository.ts";
import { organisationIn } from "./organisation.service.ts";
import { heldTwice, touchedBodies, touchedRoles } from "./undone.repository.ts";

const STATES = 100_000;

/**
 * Of rows that are put back: no circle of bodies, none beyond the one above it; no more people in a role than it
 * has seats, and nobody in it twice. A mandate that goes on where its body does not is told, wherever it stands.
 */
export const undoCheck: UndoCheck = {
  tables: ["body", "body_state", "body_role", "mandate"],
  async holds(scope, undone) {
    const organisation = await organisationIn(scope.db);
    const areSound = bodiesOf(scope, organisation, undone).every((id) => {
      const body = organisation.bodies.get(id);
      return body === undefined || bodyProblem(organisation, body) === null;
    });
    if (!areSound) return false;
    const day = heldTwice(scope.raw, undone);
    if (day !== null) throw new ExpectedError("mandates.held_already", { day });
    await refuseOverfull(scope, organisation, undone);
    return true;
  },
};

/** The bodies that an undo touched, by what they lost too. */
function bodiesOf(
  { raw }: CommandScope,
  { bodies, rowOf }: StoredOrganisation,
  undone: Undone,
): string[] {
  const rows = new Set<unknown>(touchedBodies(raw, undone));
  for (const { columns, before, after } of changesOfTables(raw, undone, ["body_state"], STATES)) {
    for (const side of [before, after]) {
      if (side !== null) rows.add(readSide(columns, side)?.get("body"));
    }
  }
  return [...bodies.keys()].filter((id) => rows.has(rowOf.body.get(id)));
}

/** Errors: `bodies.seats_taken`. */
async function refuseOverfull(
  { db, raw }: CommandScope,
  { roles, roleAt }: StoredOrganisation,
  undone: Undone,
): Promise<void> {
  for (const row of touchedRoles(raw, undone)) {
    const role = roles.get(roleAt.get(row) ?? "");
    if (role === undefined) continue;
    const day = overfullDay(role, (await mandatesOfRole(db, row)).map(toMandate));
    if (day !== null) {
      throw new ExpectedError("bodies.seats_taken", { day, seats: role.seatsAtMost ?? 0 });
    }
  }
}
