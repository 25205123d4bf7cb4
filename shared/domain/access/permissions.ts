import { z } from "zod";
import { ROLES, type Role } from "./role.ts";

/** What can be done in a vault, apart from what everybody does with their own keys and drafts. */
export const CAPABILITIES = [
  "people.read",
  "people.write",
  "people.memberships",
  "people.import",
  "meetings.read",
  "meetings.write",
  "meetings.confidential",
  "publication.publish",
  "journal.read",
  "journal.export",
  "vault.rename",
  "backup.make",
  "members.manage",
  "recovery.manage",
] as const;
export const Capability = z.enum(CAPABILITIES);
export type Capability = z.infer<typeof Capability>;

/** What the secretary and the bureau both do: the collective's everyday work. */
const EVERYDAY_WORK = [
  "people.read",
  "people.write",
  "people.memberships",
  "meetings.read",
  "meetings.write",
  "meetings.confidential",
  "publication.publish",
  "journal.read",
  "journal.export",
  "vault.rename",
  "backup.make",
] as const satisfies readonly Capability[];

/** The one place that says who may do what. */
const ALLOWED: Readonly<Record<Role, readonly Capability[]>> = {
  secretary: [...EVERYDAY_WORK, "people.import"],
  bureau: [...EVERYDAY_WORK, "members.manage", "recovery.manage"],
  treasurer: ["people.read", "people.memberships", "meetings.read", "backup.make"],
  case_handler: ["people.read", "meetings.read"],
  reader: ["meetings.read"],
};

/** `null` is what whoever has the vault open may do, even with no role. */
export function mayDo(roles: readonly Role[], capability: Capability | null): boolean {
  return capability === null || roles.some((role) => ALLOWED[role].includes(capability));
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
