import { resolve } from "node:path";
import type { Output } from "#shared/ipc/contract.ts";
import { CliError } from "./output.ts";
import { readNewPassphrase } from "./passphrase.ts";
import { readShares } from "./read-shares.ts";
import { withVaultProcess } from "./vault-link.ts";

/** Opens with enough parts, as somebody new with a passphrase of their own. */
export async function openWithShares(values: {
  vault?: string | undefined;
  user?: string | undefined;
  shares?: string | undefined;
}): Promise<Output<"vault.openWithShares">> {
  const { user: name } = values;
  if (values.vault === undefined) throw new CliError("cli.vault_missing");
  if (name === undefined) throw new CliError("cli.user_missing");
  const vault = resolve(values.vault);
  return withVaultProcess(async (open) => {
    const shares = await readShares(open, { kind: "vault", vault }, values.shares);
    const newPassphrase = await readNewPassphrase();
    return open.call("vault.openWithShares", { vault, shares, name, newPassphrase });
  });
}
