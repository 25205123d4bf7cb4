import { parseArgs } from "node:util";
import { keepOutOfDumps } from "#main/no-dumps.ts";
import { backupFromCli } from "./backup.ts";
import { callMethod } from "./call.ts";
import { createVault } from "./create.ts";
import { joinFromCli } from "./join.ts";
import { CliError, printError, printJson, printText } from "./output.ts";
import { describeMethods } from "./methods.ts";
import { openWithShares } from "./open-with-shares.ts";
import { restorePassphrase } from "./restore-passphrase.ts";
import { restoreFromCli } from "./restore.ts";
import { USAGE } from "./usage.ts";
import { verifyExportFromCli } from "./verify-export.ts";
import { verifyFromCli } from "./verify.ts";

/** The same vault process and contract as the window, for scripts and rescue. */
async function run(args: readonly string[]): Promise<number> {
  keepOutOfDumps();
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      vault: { type: "string" },
      folder: { type: "string" },
      to: { type: "string" },
      name: { type: "string" },
      user: { type: "string" },
      with: { type: "string" },
      shares: { type: "string" },
      "memory-mib": { type: "string" },
      passes: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  const [command, ...rest] = positionals;
  if (values.help === true || command === undefined) {
    printText(USAGE);
    return command === undefined && values.help !== true ? 2 : 0;
  }
  switch (command) {
    case "create":
      printJson(await createVault(values));
      return 0;
    case "backup":
      printJson(await backupFromCli(values.vault, values.to));
      return 0;
    case "restore":
      printJson(await restoreFromCli(rest[0], values));
      return 0;
    case "restore-passphrase":
      printJson(await restorePassphrase(values.vault));
      return 0;
    case "open-with-shares":
      printJson(await openWithShares(values));
      return 0;
    case "join":
      printJson(await joinFromCli(values.vault));
      return 0;
    case "methods":
      printJson(describeMethods());
      return 0;
    case "call":
      printJson(await callMethod(rest[0], rest[1], values.vault));
      return 0;
    case "verify": {
      const report = await verifyFromCli(values.vault);
      printJson(report);
      return report.findings.length === 0 ? 0 : 1;
    }
    case "verify-export": {
      const report = await verifyExportFromCli(rest[0]);
      printJson(report);
      return report.findings.length === 0 ? 0 : 1;
    }
    default:
      throw new CliError("cli.unknown_command", { command });
  }
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  printError(error);
  process.exitCode = error instanceof CliError && error.code.startsWith("cli.") ? 2 : 1;
}
