import type { VaultContext } from "#main/vault/context.ts";
import { fecFile, type MadeFile } from "#main/vault/features/books/fec-file.service.ts";
import { reportFiles } from "#main/vault/features/books/report-files.service.ts";
import { textFiles } from "#main/vault/features/books/text-files.service.ts";
import { readYear } from "#main/vault/features/books/year-books.service.ts";
import { mustFindYear } from "#main/vault/features/books/years.service.ts";
import { viewBudget } from "#main/vault/features/budget/budget.service.ts";
import { inSteps, type Job } from "#main/vault/job.ts";
import { REPORT_KINDS } from "#shared/domain/finances/books/report-tables.ts";
import { nameAfter } from "#shared/domain/finances/handover/names.ts";
import { bankTable, budgetTable, type BankLine } from "#shared/domain/finances/handover/tables.ts";
import { toCsv } from "#shared/domain/finances/sheets/csv.ts";
import type { Table } from "#shared/domain/finances/sheets/table.ts";
import type { Language } from "#shared/ipc/app.contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { bankAccounts, bankLines } from "./bank.repository.ts";
import type { HashedFolder } from "./hashed-folder.ts";
import { categoryNames, handoverWords } from "./words.ts";

type Year = Awaited<ReturnType<typeof mustFindYear>>;

export interface Asked {
  readonly siren: string | null;
  readonly language: Language;
  readonly title: string;
}

/** Writes the books of a year; whether a file of entries was asked for and could not be made. */
export async function writeBooks(
  context: VaultContext,
  folder: HashedFolder,
  year: Year,
  { siren, language, title }: Asked,
  job: Job,
): Promise<{ lacksFec: boolean }> {
  const postings = await readYear(context, year, job);
  if (postings.length === 0) return { lacksFec: siren !== null };
  const asked = { reports: REPORT_KINDS, title, year, language };
  const fec = siren === null ? [] : fecOf(postings, year, siren);
  const files: MadeFile[] = [
    ...(await reportFiles(context, postings, { ...asked, format: "csv" }, job)),
    ...(await reportFiles(context, postings, { ...asked, format: "ods" }, job)),
    ...(await textFiles(postings, { title, year }, job)),
    ...fec,
  ];
  for (const { name, extension, content } of files) {
    await folder.add(`${name}.${extension}`, content);
    await job.breathe();
  }
  return { lacksFec: siren !== null && fec.length === 0 };
}

/** With class 8 where it would leave a hole; none where it would break a rule. */
function fecOf(postings: Parameters<typeof fecFile>[0], year: Year, siren: string): MadeFile[] {
  for (const withClass8 of [false, true]) {
    try {
      return fecFile(postings, year, { siren, withClass8 }).files;
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
    }
  }
  return [];
}

/** Writes a table of lines for each account that has some in a year. */
export async function writeBank(
  { read }: VaultContext,
  folder: HashedFolder,
  year: Year,
  language: Language,
  job: Job,
): Promise<void> {
  const words = handoverWords(language);
  for (const { row: account, name } of await bankAccounts(read)) {
    const rows = await bankLines(read, account, year);
    if (rows.length === 0) continue;
    const lines = [...Map.groupBy(rows, ({ row }) => row).values()].flatMap((own): BankLine[] => {
      const [first] = own;
      if (first === undefined) return [];
      const { date, value_on: valueOn, cents, label } = first;
      const entries = own.flatMap((one) =>
        one.entry === null
          ? []
          : [{ number: one.number, date: one.entry_date ?? "", label: one.entry_label ?? "" }],
      );
      return [{ date, valueOn, cents, label, entries }];
    });
    const file = nameAfter(`${words.files.bank} ${name}`, words.files.bank);
    await writeTable(folder, file, bankTable(lines, words), job);
  }
}

export async function writeBudget(
  context: VaultContext,
  folder: HashedFolder,
  { start }: Year,
  language: Language,
  job: Job,
): Promise<void> {
  const { rows } = await viewBudget(context, { year: Number(start.slice(0, 4)) });
  if (rows.length === 0) return;
  const words = handoverWords(language);
  const categories = categoryNames(language);
  const lines = rows.map((row) => ({
    ...row,
    body: row.body?.name ?? "",
    category: row.category === null ? "" : categories[row.category],
  }));
  await writeTable(folder, words.files.budget, budgetTable(lines, words), job);
}

export async function writeTable(
  folder: HashedFolder,
  name: string,
  table: Table,
  job: Job,
): Promise<void> {
  await folder.add(`${name}.csv`, await inSteps(job, toCsv(table)));
}
