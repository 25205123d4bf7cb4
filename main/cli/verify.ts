import type { VerifyReport } from "#shared/ipc/vault.contract.ts";
import { readPassphrase } from "./passphrase.ts";
import { withOpenVault } from "./vault-link.ts";

export function verifyFromCli(vault: string | undefined): Promise<VerifyReport> {
  return withOpenVault(vault, readPassphrase, (open) => open.call("vault.verify", {}));
}
