import type { VaultContext } from "#main/vault/context.ts";
import type { WriteDb } from "#main/vault/db/handles.ts";
import { newId } from "#main/vault/db/ids.ts";
import { isReferredTo } from "#main/vault/db/references.repository.ts";
import { keepingRules } from "#main/vault/features/rules/keep.service.ts";
import { lifeOfRole } from "#shared/domain/bodies/organisation.ts";
import { MOST_ROLES, titleKey, type Role, type RoleFields } from "#shared/domain/bodies/role.ts";
import { overfullDay } from "#shared/domain/bodies/seats.ts";
import { within } from "#shared/domain/kernel/day-span.ts";
import { addDays } from "#shared/domain/kernel/day-steps.ts";
import { localDate } from "#shared/domain/kernel/local-date.ts";
import { spanOf } from "#shared/domain/bodies/mandate.ts";
import type { ParsedInput } from "#shared/ipc/contract.ts";
import { saysTheSame } from "#shared/domain/kernel/says-the-same.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { holdersNamed, roleColumns, toMandate } from "./bodies.mapping.ts";
import { deleteRole, insertRole, updateRole } from "./body.repository.ts";
import { mandatesOfRole } from "./mandate.repository.ts";
import type { StoredOrganisation } from "./organisation.repository.ts";
import { organisationNow } from "./organisation.service.ts";

/** Errors: `bodies.not_found`, `bodies.too_many_roles`, `bodies.role_exists`, `bodies.seats_reversed`. */
export async function addRole(
  context: VaultContext,
  body: string,
  fields: RoleFields,
): Promise<{ id: string; seq: number }> {
  const id = newId();
  const { seq } = await context.write("bodies.addRole", async ({ db }) => {
    const organisation = await organisationNow(context);
    const row = organisation.rowOf.body.get(body);
    if (row === undefined) throw new ExpectedError("bodies.not_found");
    const others = organisation.rolesOf.get(body) ?? [];
    if (others.length >= MOST_ROLES) {
      throw new ExpectedError("bodies.too_many_roles", { count: MOST_ROLES });
    }
    refuseFields(others, fields);
    await insertRole(db, id, row, roleColumns(fields));
  });
  return { id, seq };
}

/**
 * Errors: `bodies.role_not_found`, `bodies.role_exists`, `bodies.seats_reversed`; `bodies.mandates_outside`
 * and `bodies.seats_taken` where somebody holds it on days, or in numbers, that it would no longer have.
 */
export async function changeRole(
  context: VaultContext,
  { id, fields, overrides }: ParsedInput<"bodies.updateRole">,
): Promise<{ seq: number | null }> {
  return context.writeIfChanged("bodies.updateRole", async (scope) => {
    const { db } = scope;
    const { organisation, role, row } = await mustFindRole(context, id);
    const { id: _, body, ...before } = role;
    if (saysTheSame(before, fields)) return;
    const others = (organisation.rolesOf.get(body) ?? []).filter((one) => one.id !== id);
    refuseFields(others, fields);
    const after = fields.endedOn === null ? [] : [addDays(fields.endedOn, 1)];
    const concern = { of: "role", role: id, days: [localDate(context.now()), ...after] } as const;
    await keepingRules(context, scope, concern, overrides, async () => {
      await updateRole(db, row, roleColumns(fields));
      await refuseHeld(db, organisation, { ...role, ...fields });
    });
  });
}

/** For one that nobody ever had. Errors: `bodies.role_not_found`, `bodies.role_held`. */
export async function removeRole(context: VaultContext, id: string): Promise<{ seq: number }> {
  return context.write("bodies.removeRole", async ({ db, raw }) => {
    const { row } = await mustFindRole(context, id);
    if (isReferredTo(raw, "body_role", row, [])) throw new ExpectedError("bodies.role_held");
    await deleteRole(db, row);
  });
}

/** Errors: `bodies.role_not_found`. */
async function mustFindRole(
  context: VaultContext,
  id: string,
): Promise<{ organisation: StoredOrganisation; role: Role; row: number }> {
  const organisation = await organisationNow(context);
  const role = organisation.roles.get(id);
  const row = organisation.rowOf.role.get(id);
  if (role === undefined || row === undefined) throw new ExpectedError("bodies.role_not_found");
  return { organisation, role, row };
}

/** Of a role beside the others of its body. Errors: `bodies.role_exists`, `bodies.seats_reversed`. */
export function refuseFields(others: readonly RoleFields[], role: RoleFields): void {
  const { seatsAtLeast, seatsAtMost } = role;
  if (seatsAtMost !== null && seatsAtMost < seatsAtLeast) {
    throw new ExpectedError("bodies.seats_reversed");
  }
  const isThere = others.some(
    ({ title, endedOn }) => endedOn === null && titleKey(title) === titleKey(role.title),
  );
  if (isThere && role.endedOn === null) throw new ExpectedError("bodies.role_exists");
}

async function refuseHeld(
  db: WriteDb,
  organisation: StoredOrganisation,
  role: Role,
): Promise<void> {
  const row = organisation.rowOf.role.get(role.id) ?? 0;
  const life = lifeOfRole(organisation, role);
  const rows = await mandatesOfRole(db, row);
  const outside = rows.filter((one) => {
    const span = spanOf(toMandate(one));
    return life === null || !within({ start: span.start, end: span.end ?? life.end }, life);
  });
  if (outside.length > 0) {
    const people = holdersNamed(outside);
    throw new ExpectedError("bodies.mandates_outside", { body: "", people });
  }
  const day = overfullDay(role, rows.map(toMandate));
  if (day === null) return;
  throw new ExpectedError("bodies.seats_taken", { day, seats: role.seatsAtMost ?? 0 });
}
