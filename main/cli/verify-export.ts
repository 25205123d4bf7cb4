import { resolve } from "node:path";
import type { TFunction } from "i18next";
import type { ExportReport } from "#shared/domain/journal/export-report.ts";
import { wordsToCompare } from "#shared/domain/journal/words-to-compare.ts";
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
  return { ...report, message: messageOf(report, translator()) };
}

function messageOf({ findings, entries, about }: ExportReport, t: TFunction): string {
  const [finding] = findings;
  if (finding !== undefined) {
    const { problem, line, seq, ord } = finding;
    const what =
      ord === null
        ? t("journalExport.check.entry", { seq })
        : t("journalExport.check.change", { seq, ord });
    return t(`journalExport.check.problems.${problem}`, { line, what });
  }
  if (about === null) throw new Error("a sound export has a header");
  const { collective, exporter } = about;
  const { name } = exporter;
  const counted = { count: entries, formatted: String(entries) };
  return [
    t("journalExport.check.sound", { ...counted, collective, name }),
    t("journalExport.check.compare", { name, words: wordsToCompare(exporter) }),
  ].join(" ");
}
