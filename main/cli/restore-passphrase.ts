import { CliError } from "./output.ts";
import { readNewPassphrase } from "./passphrase.ts";
import { readWords } from "./read-words.ts";
import { withVaultProcess } from "./vault-link.ts";

/** Opens with the words of the kit, and sets a new passphrase. */
export async function restorePassphrase(vault: string | undefined): Promise<unknown> {
  if (vault === undefined) throw new CliError("cli.vault_missing");
  const words = await readWords();
  const newPassphrase = await readNewPassphrase();
  return withVaultProcess((open) =>
    open.call("vault.openWithKit", { vault, words, newPassphrase }),
  );
}
