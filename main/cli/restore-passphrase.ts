import { createInterface } from "node:readline/promises";
import { RECOVERY_WORDS } from "#shared/domain/vault/recovery-code.ts";
import { splitWords } from "#shared/domain/vault/recovery-words.ts";
import { CliError } from "./output.ts";
import { readNewPassphrase } from "./passphrase.ts";
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

/** On one line or several. They are shown as they are typed: nobody types 25 words blindly. */
async function readWords(): Promise<string[]> {
  const given = splitWords(process.env["GREFFE_RECOVERY_WORDS"] ?? "");
  if (given.length > 0) return given;
  if (!process.stdin.isTTY) throw new CliError("cli.words_missing");
  const terminal = createInterface({
    input: process.stdin,
    output: process.stderr,
    historySize: 0,
  });
  try {
    const words: string[] = [];
    while (words.length < RECOVERY_WORDS) {
      const line = await terminal.question(`${words.length + 1}/${RECOVERY_WORDS} > `);
      if (line.trim() === "") break;
      words.push(...splitWords(line));
    }
    return words;
  } finally {
    terminal.close();
  }
}
