import { text } from "node:stream/consumers";
import { contract, isMethodName, type Input, type MethodsAt } from "#shared/ipc/contract.ts";
import { CliError } from "./output.ts";
import { readPassphrase } from "./passphrase.ts";
import { withOpenVault } from "./vault-link.ts";

type VaultMethod = MethodsAt<"vault">;

/**
 * Opening and creating have commands of their own, which take the passphrase as it should be. The
 * others would have it in an argument too, or need a person to copy words between two calls.
 */
const NOT_CALLABLE: ReadonlySet<string> = new Set<VaultMethod>([
  "vault.open",
  "vault.create",
  "vault.openWithKit",
  "vault.openQuickly",
  "vault.quickUnlockOn",
  "vault.join",
  "vault.openWithShares",
  "recovery.makeShares",
  "recovery.confirmShares",
  "recovery.readShare",
  "recovery.checkShare",
  "recovery.drill",
  "members.invite",
  "members.renewInvitation",
  "members.remove",
  "members.rekey",
  "backup.restore",
  "backup.compare",
  "backup.openRestored",
  "vault.changePassphrase",
  "vault.raiseCost",
  "vault.makeRecoveryKit",
  "vault.confirmRecoveryKit",
]);

export async function callMethod(
  method: string | undefined,
  json: string | undefined,
  vault: string | undefined,
): Promise<unknown> {
  if (method === undefined || json === undefined) throw new CliError("cli.call_incomplete");
  if (!isVaultMethod(method)) throw new CliError("ipc.unknown_method", { method });
  const input = parseJson(json === "-" ? await text(process.stdin) : json);
  return withOpenVault(vault, readPassphrase, (open) =>
    // The vault process validates it against the contract, as it does for the window.
    open.call(method, input as Input<typeof method>),
  );
}

function isVaultMethod(method: string): method is VaultMethod {
  return isMethodName(method) && contract[method].home === "vault" && !NOT_CALLABLE.has(method);
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new CliError("cli.bad_json");
  }
}
