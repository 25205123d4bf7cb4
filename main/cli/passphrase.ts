import { CliError } from "./output.ts";

const ENTER = new Set(["\r", "\n"]);
const ERASE = new Set(["\b", "\x7F"]);
const CTRL_C = "\x03";

/** Never an argument: those are seen by every process of the machine and kept by the shell. */
export async function readPassphrase(): Promise<string> {
  const given = process.env["GREFFE_PASSPHRASE"];
  if (given !== undefined && given !== "") return given;
  if (!process.stdin.isTTY) throw new CliError("cli.passphrase_missing");
  return askOnTerminal("Phrase de passe / Passphrase: ");
}

/** The same for what a new vault is made with. */
export async function readFirstPassphrase(): Promise<string> {
  const given = process.env["GREFFE_PASSPHRASE"];
  if (given !== undefined && given !== "") return given;
  if (!process.stdin.isTTY) throw new CliError("cli.passphrase_missing");
  return askTwice("Phrase de passe / Passphrase: ");
}

export async function readNewPassphrase(): Promise<string> {
  const given = process.env["GREFFE_NEW_PASSPHRASE"];
  if (given !== undefined && given !== "") return given;
  if (!process.stdin.isTTY) throw new CliError("cli.new_passphrase_missing");
  return askTwice("Nouvelle phrase de passe / New passphrase: ");
}

/** Of a file that leaves the vault: its own, which opens nothing else. */
export async function readFilePassphrase(): Promise<string> {
  const given = process.env["GREFFE_FILE_PASSPHRASE"];
  if (given !== undefined && given !== "") return given;
  if (!process.stdin.isTTY) throw new CliError("cli.file_passphrase_missing");
  return askTwice("Phrase de passe du fichier / Passphrase of the file: ");
}

/** What is typed is not shown, and a typing mistake would lock everybody out. */
async function askTwice(question: string): Promise<string> {
  const first = await askOnTerminal(question);
  const again = await askOnTerminal("Encore une fois / Once more: ");
  if (first !== again) throw new CliError("cli.passphrases_differ");
  return first;
}

/** Reads a line without showing it. */
function askOnTerminal(question: string): Promise<string> {
  const { stdin, stderr } = process;
  // Before the question: what somebody types at once is not shown either.
  stdin.setRawMode(true);
  stderr.write(question);
  stdin.setEncoding("utf8");
  stdin.resume();
  return new Promise((resolve, reject) => {
    let typed = "";
    const end = () => {
      stdin.off("data", onData);
      stdin.setRawMode(false);
      stdin.pause();
      stderr.write("\n");
    };
    const onData = (chunk: string) => {
      for (const character of chunk) {
        if (ENTER.has(character)) {
          end();
          resolve(typed);
          return;
        }
        if (character === CTRL_C) {
          end();
          reject(new CliError("cli.passphrase_missing"));
          return;
        }
        typed = ERASE.has(character) ? Array.from(typed).slice(0, -1).join("") : typed + character;
      }
    };
    stdin.on("data", onData);
  });
}
