import { resolve } from "node:path";
import type { Output } from "#shared/ipc/contract.ts";
import { splitWords } from "#shared/domain/vault/recovery-words.ts";
import { CliError } from "./output.ts";
import { readNewPassphrase } from "./passphrase.ts";
import { askWords } from "./read-words.ts";
import { withVaultProcess } from "./vault-link.ts";

const CODE_WORDS = 6;

/** Comes into a vault with the code of an invitation, and sets a passphrase. */
export async function joinFromCli(vault: string | undefined): Promise<Output<"vault.join">> {
  if (vault === undefined) throw new CliError("cli.vault_missing");
  const code = await readCode();
  const newPassphrase = await readNewPassphrase();
  return withVaultProcess((open) =>
    open.call("vault.join", { vault: resolve(vault), code, newPassphrase }),
  );
}

async function readCode(): Promise<string[]> {
  const given = splitWords(process.env["GREFFE_INVITATION_CODE"] ?? "");
  if (given.length > 0) return given;
  if (!process.stdin.isTTY) throw new CliError("cli.code_missing");
  return askWords("", CODE_WORDS);
}
