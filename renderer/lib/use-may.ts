import { useQuery } from "@tanstack/react-query";
import { mayDo, type Capability } from "#shared/domain/access/permissions.ts";
import type { Role } from "#shared/domain/access/role.ts";
import { vaultStatusQuery } from "./vault-status.ts";

const NONE: readonly Role[] = [];

/** The roles of whoever opened the vault. The shell shows no page before they are known. */
export function useRoles(): readonly Role[] {
  return useQuery(vaultStatusQuery()).data?.roles ?? NONE;
}

/**
 * Whether this person may do something, to show only what they can do. The vault process enforces it;
 * this only spares a refusal.
 */
export function useMay(capability: Capability): boolean {
  return mayDo(useRoles(), capability);
}
