import type { VaultContext } from "#main/vault/context.ts";
import { inSteps, type Job } from "#main/vault/job.ts";
import {
  incomeTable,
  journalTable,
  ledgerTable,
  sheetTable,
  trialTable,
  type ReportKind,
} from "#shared/domain/finances/books/report-tables.ts";
import { toCsv } from "#shared/domain/finances/sheets/csv.ts";
import { toOds } from "#shared/domain/finances/sheets/ods.ts";
import { toPage } from "#shared/domain/finances/sheets/page.ts";
import type { Table } from "#shared/domain/finances/sheets/table.ts";
import { toXlsx } from "#shared/domain/finances/sheets/xlsx.ts";
import { addDays } from "#shared/domain/kernel/day-steps.ts";
import { localDate } from "#shared/domain/kernel/local-date.ts";
import { foldText } from "#shared/domain/kernel/text.ts";
import type { Language } from "#shared/ipc/app.contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import type { MadeFile } from "./fec-file.service.ts";
import { sumsOf, trialBalanceOf } from "./sums.repository.ts";
import { booksWords, reportWords } from "./words.ts";
import { ownNames, reportPostings } from "./year-books.service.ts";
import type { YearPosting } from "./year-postings.repository.ts";
import { listYears, type StoredYear } from "./years.repository.ts";
import { zipOf } from "./zip-parts.ts";

/** Lines that a browser still lays out on pages in a moment. */
const MOST_PRINTED = 5_000;

interface Asked {
  readonly reports: readonly ReportKind[];
  readonly format: "csv" | "xlsx" | "ods" | "pdf";
  readonly title: string;
  readonly year: StoredYear;
  readonly language: Language;
}

/**
 * Reports of a year: a file each as CSV and PDF, one with a sheet each as XLSX and ODS. Errors:
 * `books.no_printer`; `books.too_long_to_print` with the lines of the report; `job.cancelled`.
 */
export async function reportFiles(
  context: VaultContext,
  postings: readonly YearPosting[],
  asked: Asked,
  job: Job,
): Promise<MadeFile[]> {
  const tables = await tablesOf(context, postings, asked);
  const { format, year } = asked;
  const named = (name: string) => `${year.end}-${foldText(name).replaceAll(" ", "-")}`;
  if (format === "xlsx" || format === "ods") {
    const parts = await inSteps(job, format === "xlsx" ? toXlsx(tables) : toOds(tables));
    const [first] = tables;
    const name = tables.length === 1 && first !== undefined ? first.name : "comptes";
    return [{ name: named(name), extension: format, content: await zipOf(parts) }];
  }
  const files: MadeFile[] = [];
  for (const table of tables) {
    await job.breathe();
    const content =
      format === "csv"
        ? Buffer.from(await inSteps(job, toCsv(table)), "utf8")
        : await print(context, table, asked.language);
    files.push({ name: named(table.name), extension: format, content });
  }
  return files;
}

async function print(context: VaultContext, table: Table, language: Language): Promise<Uint8Array> {
  const count = table.rows.length;
  if (count > MOST_PRINTED) {
    throw new ExpectedError("books.too_long_to_print", { report: table.title, count });
  }
  const pdf = await context.printPdf(toPage(table, language));
  if (pdf === null) throw new ExpectedError("books.no_printer");
  return pdf;
}

async function tablesOf(
  context: VaultContext,
  postings: readonly YearPosting[],
  { reports, title, year, language }: Asked,
): Promise<Table[]> {
  const { read } = context;
  const before = (await listYears(read)).find(({ end }) => end === addDays(year.start, -1));
  const sums = await sumsOf(read, year.row, null);
  const sumsBefore = before === undefined ? null : await sumsOf(read, before.row, null);
  const says = booksWords(language).report;
  const span = says.year.replace("{{from}}", said(year.start)).replace("{{to}}", said(year.end));
  const made = says.made.replace("{{day}}", said(localDate(context.now())));
  const words = reportWords(language, `${title} · ${span} · ${made}`, ownNames(postings));
  const trial = await trialBalanceOf(read, year.row, { from: null, to: null });
  const make: Readonly<Record<ReportKind, () => Table>> = {
    journal: () => journalTable(reportPostings(postings), words),
    ledger: () => ledgerTable(reportPostings(postings), words),
    trial: () => trialTable(trial, words),
    sheet: () => sheetTable(sums, sumsBefore, words),
    income: () => incomeTable(sums, sumsBefore, words),
  };
  return reports.map((kind) => make[kind]());
}

const said = (day: string) => day.split("-").toReversed().join("/");
