import { resolve } from "node:path";
import type { Output } from "#shared/ipc/contract.ts";
import type { VaultOpener } from "#shared/ipc/vault-opener.ts";
import { CliError } from "./output.ts";
import { readPassphrase } from "./passphrase.ts";
import { readShares } from "./read-shares.ts";
import { readWords } from "./read-words.ts";
import { withVaultProcess, type CliVault } from "./vault-link.ts";

interface RestoreValues {
  to?: string | undefined;
  with?: string | undefined;
  shares?: string | undefined;
}

export async function restoreFromCli(
  path: string | undefined,
  values: RestoreValues,
): Promise<Output<"backup.restore">> {
  if (path === undefined) throw new CliError("cli.restore_incomplete");
  if (values.to === undefined) throw new CliError("cli.to_missing");
  const file = resolve(path);
  const folder = resolve(values.to);
  return withVaultProcess(async (vault) => {
    const opener = await readOpener(vault, file, values);
    return vault.call("backup.restore", { file, folder, opener });
  });
}

async function readOpener(
  vault: CliVault,
  file: string,
  values: RestoreValues,
): Promise<VaultOpener> {
  const kind = values.with ?? (values.shares === undefined ? "passphrase" : "shares");
  switch (kind) {
    case "passphrase":
      return { kind, passphrase: await readPassphrase() };
    case "kit":
      return { kind, words: await readWords() };
    case "shares":
      return { kind, shares: await readShares(vault, { kind: "backup", file }, values.shares) };
    default:
      throw new CliError("cli.unknown_opener", { kind });
  }
}
