import { resolve } from "node:path";
import type { Output } from "#shared/ipc/contract.ts";
import { CliError } from "./output.ts";
import { readPassphrase } from "./passphrase.ts";
import { withOpenVault } from "./vault-link.ts";

export function backupFromCli(
  vault: string | undefined,
  to: string | undefined,
): Promise<Output<"backup.make">> {
  if (to === undefined) throw new CliError("cli.to_missing");
  return withOpenVault(vault, readPassphrase, (open) =>
    open.call("backup.make", { folder: resolve(to) }),
  );
}
