import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { VAULT_EXTENSION } from "#shared/domain/vault/folder-name.ts";

/**
 * Whether a chosen folder may be a vault, told before a passphrase is asked for nothing. One that
 * bears a vault's name passes even when its header is gone: opening it says what is wrong.
 */
export function mayBeVault(path: string): boolean {
  if (basename(path).endsWith(VAULT_EXTENSION)) return true;
  return ["header", "header.alt"].some((name) => existsSync(join(path, name)));
}
