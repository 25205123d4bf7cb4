import { resolve } from "node:path";
import { exportOutcome } from "#shared/domain/journal/export-outcome.ts";
import type { ExportReport } from "#shared/domain/journal/export-report.ts";
import { translator } from "./failure-text.ts";
import { CliError } from "./output.ts";
import { withVaultProcess } from "./vault-link.ts";

/** The report, and what it says in words. */
export async function verifyExportFromCli(
  file: string | undefined,
): Promise<ExportReport & { message: string }> {
  if (file === undefined) throw new CliError("cli.export_missing");
  const report = await withVaultProcess((vault) =>
    vault.call("journal.verifyExport", { file: resolve(file) }),
  );
  const t = translator();
  const { sentences } = exportOutcome(
    report,
    (text, values) => t(text, values),
    String(report.entries),
  );
  return { ...report, message: sentences.join(" ") };
}
