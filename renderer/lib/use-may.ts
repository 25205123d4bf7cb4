import { useQuery } from "@tanstack/react-query";
import { isReading, mayDo, type Capability } from "#shared/domain/access/permissions.ts";
import type { Role } from "#shared/domain/access/role.ts";
import { standingQuery } from "./standing.ts";
import { vaultStatusQuery } from "./vault-status.ts";

const NONE: readonly Role[] = [];

/** The roles of whoever opened the vault. The shell shows no page before they are known. */
export function useRoles(): readonly Role[] {
  return useQuery(vaultStatusQuery()).data?.roles ?? NONE;
}

/** Whether nothing can be written to the vault, open elsewhere or on a medium that takes none; so too while that is not known. */
export function useIsReadOnly(): boolean {
  return useQuery(standingQuery()).data?.readOnly !== null;
}

/** What this person's roles give, even where the vault is only read. */
export function useHolds(capability: Capability): boolean {
  return mayDo(useRoles(), capability);
}

/** Whether somebody with these roles may do something in a vault that is only read, or not. */
export function mayNow(
  roles: readonly Role[],
  isReadOnly: boolean,
  needs: Capability | null,
): boolean {
  return mayDo(roles, needs) && (needs === null || isReading(needs) || !isReadOnly);
}

/**
 * Whether this person may do something here and now, to show only what they can do. The vault
 * process enforces it; this only spares a refusal.
 */
export function useMay(capability: Capability): boolean {
  return mayNow(useRoles(), useIsReadOnly(), capability);
}
