import { resolve } from "node:path";
import type { Output } from "#shared/ipc/contract.ts";
import { CliError } from "./output.ts";
import { readPassphrase } from "./passphrase.ts";
import { withVaultProcess } from "./vault-link.ts";

export async function restoreFromCli(
  file: string | undefined,
  to: string | undefined,
): Promise<Output<"backup.restore">> {
  if (file === undefined) throw new CliError("cli.restore_incomplete");
  if (to === undefined) throw new CliError("cli.to_missing");
  const passphrase = await readPassphrase();
  return withVaultProcess((vault) =>
    vault.call("backup.restore", { file: resolve(file), folder: resolve(to), passphrase }),
  );
}
