import type { VaultContext } from "#main/vault/context.ts";
import {
  membersOfBodies,
  openBodies,
  rolesAsked,
  roleTitles,
} from "#main/vault/features/bodies/members.service.ts";
import { addMonths } from "#shared/domain/kernel/day-steps.ts";
import { localDate } from "#shared/domain/kernel/local-date.ts";
import type { Output } from "#shared/ipc/contract.ts";
import type { RosterFilter } from "#shared/ipc/people.contract.ts";
import type { Among } from "./roster-query.ts";

/**
 * Who a filter asks for by bodies, roles and mandates on a day; null where it does not. Roles are told by
 * their rows, so that many people are found where mandates are; the members by rule, by their own.
 */
export async function amongOf(
  context: VaultContext,
  { body, parts, role, mandate }: RosterFilter,
  day: string,
): Promise<Among | null> {
  if (body === undefined && role === undefined && mandate === undefined) return null;
  const scope = { body: body ?? null, parts: parts === true };
  if (scope.body !== null && role === undefined && mandate === undefined) {
    const rows = await membersOfBodies(context, scope, day);
    if (rows !== null) return { kind: "people", rows: JSON.stringify(rows) };
  }
  const roles = await rolesAsked(context, scope, role ?? null, day);
  const endingBy = mandate === "ending" ? addMonths(day, 1) : null;
  return { kind: "roles", roles: JSON.stringify(roles), endingBy };
}

/** The bodies open on a day, today unless told, and the titles of their roles. */
export async function narrowingBodies(
  context: VaultContext,
  asOf: string | null,
): Promise<Output<"people.bodies">> {
  const day = asOf ?? localDate(context.now());
  const bodies = await openBodies(context, day);
  return {
    bodies: bodies.map(({ id, name, above, hasParts }) => ({ id, name, above, hasParts })),
    titles: await roleTitles(context, day),
  };
}
