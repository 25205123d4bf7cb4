import type { Handlers } from "#main/vault/handlers.ts";
import { renameVault, vaultStatus } from "./vault.service.ts";

export const handlers: Handlers<"vault.status" | "vault.rename"> = {
  "vault.status": (context) => vaultStatus(context),
  "vault.rename": (context, { name }) => renameVault(context, name),
};
