import { newId } from "#main/vault/db/ids.ts";
import type { VaultRoot } from "#shared/domain/vault/header.ts";

/** What a vault descends from, made up. */
export function aRoot(): VaultRoot {
  return { entry: "ab".repeat(32), person: newId(), sign: "cd".repeat(32) };
}
