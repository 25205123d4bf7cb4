import type { VaultContext } from "#main/vault/context.ts";
import {
  writeClearFiles,
  zipOf,
  type MadeFile,
} from "#main/vault/features/books/export.service.ts";
import { checkFolder } from "#main/vault/folder/destination.ts";
import { isWithin } from "#main/vault/folder/is-within.ts";
import { inSteps, type Job } from "#main/vault/job.ts";
import { accountTables } from "#shared/domain/finances/campaign/account-tables.ts";
import { toCsv } from "#shared/domain/finances/sheets/csv.ts";
import { toXlsx } from "#shared/domain/finances/sheets/xlsx.ts";
import { campaignTables as en } from "#shared/i18n/en/campaign-tables.ts";
import { campaignTables as fr } from "#shared/i18n/fr/campaign-tables.ts";
import type { Output, ParsedInput } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { insertExport } from "./account.repository.ts";
import { viewElection } from "./elections.service.ts";

/**
 * Writes the tables of an account in clear in a folder, all or none. Errors: `campaign.not_found`,
 * `campaign.export_in_vault`, `backup.destination_full`, `backup.destination_not_writable`,
 * `backup.destination_gone`, `job.cancelled`.
 */
export async function exportAccount(
  context: VaultContext,
  { id, format, language, folder: ref }: ParsedInput<"campaign.export">,
  job: Job,
): Promise<Output<"campaign.export">> {
  return context.underWay.run("copy", async () => {
    const folder = context.path(ref);
    await checkFolder(folder);
    if (await isWithin(context.files.vault, folder)) {
      throw new ExpectedError("campaign.export_in_vault");
    }
    const labels = language === "fr" ? fr : en;
    const tables = accountTables(await viewElection(context, id), labels);
    const files: MadeFile[] = [];
    if (format === "xlsx") {
      const content = await zipOf(await inSteps(job, toXlsx(tables)));
      files.push({ name: labels.fileName, extension: "xlsx", content });
    } else {
      for (const table of tables) {
        const content = Buffer.from(await inSteps(job, toCsv(table)), "utf8");
        files.push({ name: `${labels.fileName}-${table.name}`, extension: "csv", content });
      }
    }
    job.report(0, files.length, "books_write");
    const fileNames = await writeClearFiles(context, folder, files, async (names) => {
      await context.write("campaign.export", ({ db }) =>
        insertExport(db, {
          election: id,
          made_at: context.now().getTime(),
          format,
          names: names.join(", "),
        }),
      );
    });
    job.report(files.length, files.length, "books_write");
    return { fileNames };
  });
}
