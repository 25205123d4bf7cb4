import { withClearFile } from "#main/vault/clear/with-clear-file.ts";
import type { VaultContext } from "#main/vault/context.ts";
import { atDestination, checkFolder } from "#main/vault/folder/destination.ts";
import { flushFolder, writeNew } from "#main/vault/folder/durable-file.ts";
import { freeName } from "#main/vault/folder/free-name.ts";
import { isWithin } from "#main/vault/folder/is-within.ts";
import { pathIn } from "#main/vault/folder/path-in.ts";
import { rename } from "#main/vault/folder/rename.ts";
import type { Job } from "#main/vault/job.ts";
import { batchAsPain001, type PaymentBatch } from "#shared/domain/finances/payments/batch.ts";
import { paymentListPage } from "#shared/domain/finances/payments/list-page.ts";
import { paymentsPage as en } from "#shared/i18n/en/payments-page.ts";
import { paymentsPage as fr } from "#shared/i18n/fr/payments-page.ts";
import type { Output, ParsedInput } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { insertPaymentFile } from "./payments.repository.ts";
import { mustFindBatch } from "./payments.service.ts";

type WriteInput = ParsedInput<"expenses.writePayments">;

/**
 * Writes a batch into a file of the folder, in clear: as a bank reads it, or as a list to print. The file
 * takes its name once the journal says who took it out. Errors: `expenses.batch_not_found`,
 * `expenses.batch_closed` of one that was dropped, `expenses.payments_in_vault`, `expenses.no_printer`,
 * `backup.destination_full`, `backup.destination_not_writable`, `backup.destination_gone`, `job.cancelled`.
 */
export async function writePayments(
  context: VaultContext,
  input: WriteInput,
  job: Job,
): Promise<Output<"expenses.writePayments">> {
  return context.underWay.run("copy", () => writeOnce(context, input, job));
}

async function writeOnce(
  context: VaultContext,
  input: WriteInput,
  job: Job,
): Promise<Output<"expenses.writePayments">> {
  const folder = context.path(input.folder);
  await checkFolder(folder);
  if (await isWithin(context.files.vault, folder)) {
    throw new ExpectedError("expenses.payments_in_vault");
  }
  const { row, batch } = await mustFindBatch(context.read, input.batch);
  if (batch.state === "dropped") throw new ExpectedError("expenses.batch_closed");
  const content = await contentOf(context, batch, input);
  await job.breathe();
  return withClearFile(context, folder, async (partial) => {
    await atDestination(() => writeNew(partial, content));
    const fileName = await freeName(folder, (copy) => nameOf(batch, input, copy));
    await context.write("expenses.writePayments", ({ db }) =>
      insertPaymentFile(db, {
        batch: row.row,
        made_at: context.now().getTime(),
        format: input.format,
        file_name: fileName,
      }),
    );
    await atDestination(async () => {
      await rename(partial, pathIn(folder, fileName));
      await flushFolder(folder);
    });
    return { fileName };
  });
}

const labelsIn = (language: WriteInput["language"]) => (language === "fr" ? fr : en);

async function contentOf(
  context: VaultContext,
  batch: PaymentBatch,
  { format, language }: WriteInput,
): Promise<Uint8Array> {
  if (format === "pain001") return Buffer.from(batchAsPain001(batch), "utf8");
  const pdf = await context.printPdf(paymentListPage(batch, labelsIn(language)));
  if (pdf === null) throw new ExpectedError("expenses.no_printer");
  return pdf;
}

function nameOf({ on }: PaymentBatch, { format, language }: WriteInput, copy: number): string {
  const { fileName } = labelsIn(language);
  const end = format === "pain001" ? "xml" : "pdf";
  return `${on}-${fileName}${copy === 1 ? "" : `-${copy}`}.${end}`;
}
