import { mayDo } from "#shared/domain/access/permissions.ts";
import type { Role } from "#shared/domain/access/role.ts";
import type { Member } from "#shared/ipc/members.contract.ts";

const manages = (roles: readonly Role[]) => mayDo(roles, "members.manage");

/** Whether nobody else could manage the people of the vault if this person no longer did. */
export function isLastManager(members: readonly Member[], id: string): boolean {
  const managers = members.filter(({ state, roles }) => state === "active" && manages(roles));
  return managers.length === 1 && managers[0]?.id === id;
}

/** Whether these roles would leave nobody to manage the people of the vault. */
export function leavesNoManager(
  members: readonly Member[],
  id: string,
  roles: readonly Role[],
): boolean {
  return isLastManager(members, id) && !manages(roles);
}

/** Whether an invitation still opens. An instant is compared with the clock of this computer. */
export function isExpired({ invitedUntil }: Member, now: Date = new Date()): boolean {
  return invitedUntil !== null && isPast(invitedUntil, now);
}

export function isPast(until: string, now: Date = new Date()): boolean {
  return Date.parse(until) <= now.getTime();
}
