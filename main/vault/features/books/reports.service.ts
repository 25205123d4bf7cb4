import type { VaultContext } from "#main/vault/context.ts";
import { fromBlob } from "#main/vault/db/ids.ts";
import type { Book } from "#shared/domain/finances/books/entry.ts";
import type { LedgerLine } from "#shared/domain/finances/books/views.ts";
import { addDays } from "#shared/domain/kernel/day-steps.ts";
import type { Output, ParsedInput } from "#shared/ipc/contract.ts";
import { findAccountRow } from "./accounts.repository.ts";
import { somebody } from "./entries.mapping.ts";
import { balanceBefore, ledgerPage, ledgerTotals } from "./ledger.repository.ts";
import { sumsOf, trialBalanceOf } from "./sums.repository.ts";
import { countsOf, listYears } from "./years.repository.ts";
import { mustFindYear } from "./years.service.ts";

const PAGE = 100;

/** Errors: `books.year_not_found`. */
export async function viewLedger(
  { read }: VaultContext,
  { year, account, from, to, after }: ParsedInput<"books.ledger">,
): Promise<Output<"books.ledger">> {
  const { row } = await mustFindYear(read, year);
  const stored = await findAccountRow(read, account);
  if (stored === undefined) return { opening: 0, lines: [], next: null, debit: 0, credit: 0 };
  const filter = { year: row, account: stored, from, to };
  const opening = await balanceBefore(read, filter, after);
  const found = await ledgerPage(read, filter, after, PAGE + 1);
  const page = found.slice(0, PAGE);
  let balance = opening;
  const lines = page.map((one): LedgerLine => {
    balance += one.debit - one.credit;
    return {
      entry: fromBlob(one.id),
      book: one.book as Book,
      date: one.date,
      number: one.number,
      label: one.line_label === "" ? one.label : `${one.label} · ${one.line_label}`,
      document: one.document,
      person: somebody(one.person_id, one.given_name, one.family_name),
      debit: one.debit,
      credit: one.credit,
      balance,
    };
  });
  const last = page.at(-1);
  const next =
    found.length > PAGE && last !== undefined
      ? { date: last.date, row: last.entry_row, posting: last.posting_row }
      : null;
  return { opening, lines, next, ...(await ledgerTotals(read, filter)) };
}

/** Errors: `books.year_not_found`. */
export async function viewTrialBalance(
  { read }: VaultContext,
  { year, from, to }: ParsedInput<"books.trialBalance">,
): Promise<Output<"books.trialBalance">> {
  const { row } = await mustFindYear(read, year);
  return trialBalanceOf(read, row, { from, to });
}

/** Errors: `books.year_not_found`. */
export async function viewStatements(
  { read }: VaultContext,
  { year: id, until }: ParsedInput<"books.statements">,
): Promise<Output<"books.statements">> {
  const year = await mustFindYear(read, id);
  const before = (await listYears(read)).find(({ end }) => end === addDays(year.start, -1));
  return {
    sums: await sumsOf(read, year.row, until),
    before: before === undefined ? null : await sumsOf(read, before.row, null),
    drafts: (await countsOf(read, year.row)).drafts,
    isBeforeOpen: before?.isClosed === false,
  };
}
