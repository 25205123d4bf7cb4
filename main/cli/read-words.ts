import { createInterface } from "node:readline/promises";
import { RECOVERY_WORDS } from "#shared/domain/vault/recovery-code.ts";
import { splitWords } from "#shared/domain/vault/recovery-words.ts";
import { CliError } from "./output.ts";

/** The words of the kit. Errors: `cli.words_missing`. */
export async function readWords(): Promise<string[]> {
  const given = splitWords(process.env["GREFFE_RECOVERY_WORDS"] ?? "");
  if (given.length > 0) return given;
  if (!process.stdin.isTTY) throw new CliError("cli.words_missing");
  return askWords("");
}

/** One line, shown as it is typed. */
export async function askLine(question: string): Promise<string> {
  const terminal = createInterface({
    input: process.stdin,
    output: process.stderr,
    historySize: 0,
  });
  try {
    return await terminal.question(question);
  } finally {
    terminal.close();
  }
}

/** So many words, on one line or several. They are shown as they are typed: nobody types 25 words blindly. */
export async function askWords(label: string, count = RECOVERY_WORDS): Promise<string[]> {
  const terminal = createInterface({
    input: process.stdin,
    output: process.stderr,
    historySize: 0,
  });
  try {
    const words: string[] = [];
    while (words.length < count) {
      const line = await terminal.question(`${label}${words.length + 1}/${count} > `);
      if (line.trim() === "") break;
      words.push(...splitWords(line));
    }
    return words;
  } finally {
    terminal.close();
  }
}
