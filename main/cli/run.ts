import { parseArgs } from "node:util";
import { argumentsOf, findCommand, OPTIONS } from "./commands.ts";
import { USAGE } from "./usage.ts";

/** Runs one command line, and says what went wrong; the code to exit with. */
export async function run(args: readonly string[]): Promise<number> {
  try {
    return await runCommand(args);
  } catch (error) {
    const { exitCodeOf, printError } = await import("./output.ts");
    printError(error);
    return exitCodeOf(error);
  }
}

async function runCommand(args: readonly string[]): Promise<number> {
  const options = Object.fromEntries(OPTIONS.map((name) => [name, { type: "string" } as const]));
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { ...options, help: { type: "boolean", short: "h" } },
  });
  const { help, ...given } = values;
  const [name, ...rest] = positionals;
  if (help === true || name === undefined) {
    process.stdout.write(USAGE);
    return help === true ? 0 : 2;
  }
  const { CliError, printJson } = await import("./output.ts");
  const command = findCommand(name);
  if (command === null) throw new CliError("cli.unknown_command", { command: name });
  const extra = rest[argumentsOf(name)];
  if (extra !== undefined) throw new CliError("cli.extra_argument", { argument: extra });
  const { answer, code } = await command({ positionals: rest, values: given });
  printJson(answer);
  return code;
}
