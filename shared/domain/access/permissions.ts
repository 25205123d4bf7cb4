import { z } from "zod";
import { FEATURES, type Feature } from "../feature-order.ts";
import { joined } from "../kernel/joined.ts";
import { ROLES, type Role } from "./role.ts";

type RightOf<One> = One extends { rights: infer Own } ? keyof Own & string : never;

/** What can be done in a vault, apart from what everybody does with their own keys and drafts. */
export type Capability = RightOf<Feature>;

/** Who may do what: each feature says it of its own rights. */
const GIVEN_BY: Readonly<Record<Capability, readonly Role[]>> = joined(
  FEATURES.map((feature) => ("rights" in feature ? feature.rights : {})),
);

export const CAPABILITIES = Object.keys(GIVEN_BY) as Capability[];
export const Capability = z.enum(CAPABILITIES);

/** `null` is what whoever has the vault open may do, even with no role. */
export function mayDo(roles: readonly Role[], capability: Capability | null): boolean {
  return capability === null || roles.some((role) => GIVEN_BY[capability].includes(role));
}

/** What can still be done where nothing can be written. An export or a backup leaves an entry. */
export function isReading(capability: Capability): boolean {
  return capability === "meetings.confidential" || capability.endsWith(".read");
}

/** In the order of `CAPABILITIES`, each once. */
export function capabilitiesOf(roles: readonly Role[]): Capability[] {
  return CAPABILITIES.filter((capability) => mayDo(roles, capability));
}

/** The roles that give a capability, in the order of `ROLES`. */
export function rolesWith(capability: Capability): Role[] {
  return ROLES.filter((role) => mayDo([role], capability));
}

/** Whether somebody who is there could still change who may do what. */
export function canManageRemain(
  members: readonly { readonly roles: readonly Role[]; readonly isActive: boolean }[],
): boolean {
  return members.some(({ roles, isActive }) => isActive && mayDo(roles, "members.manage"));
}
