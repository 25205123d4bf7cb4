import { localDate } from "../kernel/local-date.ts";
import { VAULT_EXTENSION, vaultFolderName } from "./folder-name.ts";

/**
 * `Collectif 2026-11-22`: what a collective leaves on a disk is called, on this machine's clock.
 * Where the name is taken `copy` counts on from 2: `Collectif 2026-11-22 (2)`.
 */
export function datedName(collective: string, at: Date, copy: number): string {
  return `${usableName(collective)} ${localDate(at)}${numbered(copy)}`;
}

/** The same to the minute: `Collectif 2026-11-22 10h05`. */
export function timedName(collective: string, at: Date, copy: number): string {
  const time = `${two(at.getHours())}h${two(at.getMinutes())}`;
  return `${usableName(collective)} ${localDate(at)} ${time}${numbered(copy)}`;
}

function usableName(collective: string): string {
  return vaultFolderName(collective)?.slice(0, -VAULT_EXTENSION.length) ?? "Greffe";
}

function numbered(copy: number): string {
  return copy === 1 ? "" : ` (${copy})`;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
