import { mayDo, rolesWith, type Capability } from "#shared/domain/access/permissions.ts";
import type { Role } from "#shared/domain/access/role.ts";

/** The roles that give a right without one of those that it shows anyway. */
export function givenWithout(right: Capability, shown: readonly Capability[]): Role[] {
  return rolesWith(right).filter((role) => !shown.every((one) => mayDo([role], one)));
}
