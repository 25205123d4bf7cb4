import { isOfChart } from "#shared/domain/finances/books/chart.ts";
import type { ReportWords } from "#shared/domain/finances/books/report-tables.ts";
import { books } from "#shared/i18n/en/books.ts";
import { chart } from "#shared/i18n/en/chart.ts";
import type { Language } from "#shared/ipc/app.contract.ts";

/** What books call themselves in a language. */
export const booksWords = (language: Language) => books[language].books;

/** What an account is called: by the collective, or by the chart. */
export function accountName(number: string, name: string, language: Language): string {
  if (name !== "") return name;
  return isOfChart(number) ? chart[language].chart.names[`a${number}`] : number;
}

export function reportWords(
  language: Language,
  detail: string,
  nameAt: ReadonlyMap<string, string>,
): ReportWords {
  const words = booksWords(language);
  const { report, sheet, income, entries, accounts, trial } = words;
  return {
    account: (number) => accountName(number, nameAt.get(number) ?? "", language),
    detail,
    books: words.books,
    titles: {
      journal: report.journal,
      ledger: report.ledger,
      trial: report.trial,
      sheet: report.sheet,
      income: report.income,
    },
    columns: {
      account: words.account,
      name: accounts.name,
      book: entries.book,
      number: report.number,
      date: entries.date,
      label: entries.label,
      document: entries.document,
      person: report.person,
      debit: words.debit,
      credit: words.credit,
      balance: words.balance,
      opening: trial.opening,
      end: trial.end,
      now: sheet.now,
      before: sheet.before,
      total: words.total,
      draft: report.draft,
      surplus: income.surplus,
      loss: income.loss,
      assets: sheet.assets,
      liabilities: sheet.liabilities,
    },
    assetLines: sheet.assetLines,
    liabilityLines: sheet.liabilityLines,
    incomeSections: income.sections,
    incomeLines: income.lines,
  };
}
