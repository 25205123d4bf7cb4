import { z } from "zod";

export const ROLES = ["secretary", "treasurer", "bureau", "case_handler", "reader"] as const;
export const Role = z.enum(ROLES);
export type Role = z.infer<typeof Role>;

/** Of whoever makes a vault: every right there is. */
export const FOUNDER_ROLES: readonly Role[] = ["secretary", "treasurer", "bureau"];

/** Of its one person before there were roles, and of whom the parts of the bureau let in: they manage the vault. */
export const CREATOR_ROLES: readonly Role[] = ["secretary", "bureau"];

/** One role at least, each once, in the order of `ROLES`. */
export const Roles = z
  .array(Role)
  .min(1)
  .max(ROLES.length)
  .transform((roles) => ROLES.filter((role) => roles.includes(role)));

/** Roles as a row holds them. */
export function rolesText(roles: readonly Role[]): string {
  return JSON.stringify(ROLES.filter((role) => roles.includes(role)));
}

/**
 * The roles of a row: `CREATOR_ROLES` where none were ever written, and none for a text that is not
 * one of ours: what cannot be read gives no right.
 */
export function readRoles(text: string | null): readonly Role[] {
  if (text === null) return CREATOR_ROLES;
  try {
    return Roles.safeParse(JSON.parse(text)).data ?? [];
  } catch {
    return [];
  }
}
