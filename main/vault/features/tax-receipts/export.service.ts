import type { VaultContext } from "#main/vault/context.ts";
import { findVaultName } from "#main/vault/directory/vault.repository.ts";
import { writeClearFiles, type MadeFile } from "#main/vault/features/books/export.service.ts";
import { checkFolder } from "#main/vault/folder/destination.ts";
import { isWithin } from "#main/vault/folder/is-within.ts";
import type { Job } from "#main/vault/job.ts";
import { toPage } from "#shared/domain/finances/sheets/page.ts";
import { declarationTable } from "#shared/domain/finances/tax-receipts/declaration-table.ts";
import { numberText } from "#shared/domain/finances/tax-receipts/number.ts";
import { receiptPage } from "#shared/domain/finances/tax-receipts/receipt-page.ts";
import { mayIssue } from "#shared/domain/finances/tax-receipts/regime.ts";
import { taxDeclarationPage as en } from "#shared/i18n/en/tax-declaration-page.ts";
import { taxDeclarationPage as fr } from "#shared/i18n/fr/tax-declaration-page.ts";
import { taxReceiptPage } from "#shared/i18n/fr/tax-receipt-page.ts";
import type { Output, ParsedInput } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { amountInWords } from "./amount-in-words.ts";
import { insertExport, receiptsOfYear, type ReceiptRow } from "./receipts.repository.ts";
import { declaredRegimes } from "./regimes.service.ts";
import { linesByReceipt } from "./year-gifts.service.ts";
import { declared, mustFindReceipt } from "./year.service.ts";

type What = ParsedInput<"taxReceipts.export">["what"];

/**
 * Writes receipts, or a declaration, as PDF in clear in a folder, all or none. Errors: `taxReceipts.not_found`,
 * `.cancelled_already`, `.none_to_write`, `.no_printer`, `.export_in_vault`, `backup.destination_full`,
 * `backup.destination_not_writable`, `backup.destination_gone`, `job.cancelled`.
 */
export async function exportReceipts(
  context: VaultContext,
  { what, language, folder: ref }: ParsedInput<"taxReceipts.export">,
  job: Job,
): Promise<Output<"taxReceipts.export">> {
  return context.underWay.run("copy", async () => {
    const folder = context.path(ref);
    await checkFolder(folder);
    if (await isWithin(context.files.vault, folder)) {
      throw new ExpectedError("taxReceipts.export_in_vault");
    }
    const { year, pages } = await pagesOf(context, what, language);
    const files: MadeFile[] = [];
    for (const { name, html } of pages) {
      job.report(files.length, pages.length, "books_write");
      await job.breathe();
      const content = await context.printPdf(html);
      if (content === null) throw new ExpectedError("taxReceipts.no_printer");
      files.push({ name, extension: "pdf", content });
    }
    const made_at = context.now().getTime();
    const fileNames = await writeClearFiles(context, folder, files, async (names) => {
      await context.write("taxReceipts.export", ({ db }) =>
        insertExport(db, { year, kind: what.kind, made_at, names: names.join(", ") }),
      );
    });
    job.report(files.length, files.length, "books_write");
    return { fileNames };
  });
}

interface Pages {
  readonly year: number;
  readonly pages: readonly { readonly name: string; readonly html: string }[];
}

async function pagesOf(context: VaultContext, what: What, language: "fr" | "en"): Promise<Pages> {
  const { read } = context;
  if (what.kind === "declaration") {
    const labels = language === "fr" ? fr : en;
    const table = declarationTable(
      await declared(read, what.year),
      await findVaultName(read),
      labels,
    );
    const name = `${what.year}-${labels.fileName}`;
    return { year: what.year, pages: [{ name, html: toPage(table, language) }] };
  }
  const rows =
    what.kind === "one" ? [await standing(context, what.id)] : await allOf(context, what);
  const [first] = rows;
  if (first === undefined) throw new ExpectedError("taxReceipts.none_to_write");
  return { year: first.year, pages: await receiptPages(context, rows) };
}

async function standing(context: VaultContext, id: string): Promise<ReceiptRow> {
  const { row } = await mustFindReceipt(context.read, id);
  if (row.cancelled_on !== null) throw new ExpectedError("taxReceipts.cancelled_already");
  return row;
}

async function allOf({ read }: VaultContext, { year }: { year: number }): Promise<ReceiptRow[]> {
  return (await receiptsOfYear(read, year)).filter(({ cancelled_on }) => cancelled_on === null);
}

/** Each as it was issued: by the regime, the address and the amounts of that day. */
async function receiptPages(
  { read }: VaultContext,
  rows: readonly ReceiptRow[],
): Promise<Pages["pages"]> {
  const regimes = new Map((await declaredRegimes(read)).map((one) => [one.row, one]));
  const lines = await linesByReceipt(read, { year: rows[0]?.year ?? 0 });
  return rows.map((row) => {
    const issuer = regimes.get(row.regime)?.fields.regime ?? null;
    if (!mayIssue(issuer)) throw new Error("a receipt rests on a regime that issues none");
    const { replaces_year: year, replaces_number: number } = row;
    const html = receiptPage(
      {
        number: numberText(row),
        issuedOn: row.issued_on,
        replaces: year === null || number === null ? null : numberText({ year, number }),
        issuer,
        donor: {
          name: row.donor,
          address: { street: row.street, postcode: row.postcode, town: row.town },
        },
        lines: lines.get(row.row) ?? [],
        cents: row.cents,
        words: amountInWords(row.cents),
      },
      taxReceiptPage,
    );
    // The number alone: a name would stand in clear in every list of files.
    return { name: `${taxReceiptPage.fileName}-${numberText(row)}`, html };
  });
}
