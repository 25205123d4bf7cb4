import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { RECOVERY_WORDS } from "#shared/domain/vault/recovery-code.ts";
import { splitWords } from "#shared/domain/vault/recovery-words.ts";
import type { Input } from "#shared/ipc/contract.ts";
import { failureText } from "./failure-text.ts";
import { CliError } from "./output.ts";
import { askWords } from "./read-words.ts";
import type { CliVault } from "./vault-link.ts";

type Source = Input<"recovery.offer">["source"];

/** The words of parts: 25 words end one, and so does an empty line. */
export function splitShares(written: string): string[][] {
  const parts: string[][] = [[]];
  for (const line of written.split(/\r?\n/u)) {
    if (line.trim() === "") parts.push([]);
    for (const word of splitWords(line)) {
      if (parts.at(-1)?.length === RECOVERY_WORDS) parts.push([]);
      parts.at(-1)?.push(word);
    }
  }
  return parts.filter((words) => words.length > 0);
}

/**
 * The words of enough parts: of a file, of standard input, or asked one part after the other, each said
 * to be good or not before the next. Errors: `cli.shares_missing`, `cli.shares_unreadable`, and those of
 * `recovery.offer`; `recovery.none`.
 */
export async function readShares(
  vault: CliVault,
  source: Source,
  file: string | undefined,
): Promise<string[][]> {
  if (file === "-") return splitShares(await text(process.stdin));
  if (file !== undefined) {
    const written = await readFile(file, "utf8").catch(() => {
      throw new CliError("cli.shares_unreadable");
    });
    return splitShares(written);
  }
  if (!process.stdin.isTTY) throw new CliError("cli.shares_missing");
  return askShares(vault, source);
}

async function askShares(vault: CliVault, source: Source): Promise<string[][]> {
  const { set } = await vault.call("recovery.offer", { source });
  if (set === null) throw new CliError("recovery.none");
  const shares: string[][] = [];
  const taken: number[] = [];
  while (shares.length < set.threshold) {
    const words = await askWords(`[${shares.length}/${set.threshold} ${set.fingerprint}] `);
    try {
      const { number } = await vault.call("recovery.readShare", { source, words, taken });
      taken.push(number);
      shares.push(words);
    } catch (error) {
      if (!(error instanceof CliError) || words.length === 0) throw error;
      process.stderr.write(`${failureText(error.failure)}\n`);
    }
  }
  return shares;
}
