import type { VaultContext } from "#main/vault/context.ts";
import { unreconciledUntil } from "#main/vault/features/bank/of-books.service.ts";
import type { ReadDb } from "#main/vault/db/handles.ts";
import { newId } from "#main/vault/db/ids.ts";
import { balanceOf, resultOf } from "#shared/domain/finances/books/balances.ts";
import { closingCheck, openingLines, opensAsLeft } from "#shared/domain/finances/books/closing.ts";
import { IN_BOOKS } from "#shared/domain/finances/books/in-books.ts";
import { nextYear } from "#shared/domain/finances/books/fiscal-year.ts";
import { addDays } from "#shared/domain/kernel/day-steps.ts";
import { localDate } from "#shared/domain/kernel/local-date.ts";
import type { Output } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { accountRows } from "./accounts.repository.ts";
import { insertEntry, openingDrafts } from "./entries.repository.ts";
import { namesOfPeople, rowsOfNamed } from "./named-rows.repository.ts";
import { sealEntry } from "./seal.service.ts";
import { openingSumsOf, sumsOf } from "./sums.repository.ts";
import { countsOf, insertYear, listYears, setYearClosed } from "./years.repository.ts";
import { mustFindYear } from "./years.service.ts";

/** Errors: `books.year_not_found`. */
export async function viewClosing(
  context: VaultContext,
  id: string,
): Promise<Output<"books.closing">> {
  const { read } = context;
  const { check, sums, next, opening, isWritten } = await closingOf(
    read,
    id,
    localDate(context.now()),
  );
  const people = await namesOfPeople(
    read,
    opening.map(({ person }) => person),
  );
  return {
    problems: [...check.problems],
    warnings: [...check.warnings],
    result: resultOf(sums),
    opening: opening.map((line) => ({
      ...line,
      person: line.person === null ? null : (people.get(line.person) ?? null),
    })),
    isWritten,
    next: { start: next.start, end: next.end },
  };
}

async function closingOf(db: ReadDb, id: string, today: string) {
  const year = await mustFindYear(db, id);
  const years = await listYears(db);
  const before = years.find(({ end }) => end === addDays(year.start, -1));
  const after = years.find(({ start }) => start === addDays(year.end, 1));
  const { entries, drafts } = await countsOf(db, year.row);
  const sums = await sumsOf(db, year.row, null);
  const opening = openingLines(sums);
  const opened = after === undefined ? [] : await openingSumsOf(db, after.row);
  const isByHand = opened.some((sum) => balanceOf(sum) !== 0);
  const isWritten = isByHand && opensAsLeft(opening, opened);
  const check = closingCheck({
    sums,
    entries,
    drafts,
    unreconciled: await unreconciledUntil(db, year.end),
    isBeforeClosed: before?.isClosed ?? null,
    isOver: today > year.end,
    isNextOpened: isByHand && !isWritten,
  });
  return { year, check, sums, opening, isWritten, after, next: after ?? nextYear([year], today) };
}

/**
 * Closes a year for good and writes what it leaves as the first entry of the next one, which is opened where it
 * is not there, unless that was written there by hand before. Errors: `books.year_not_found`, `books.year_closed`, `books.cannot_close`.
 */
export async function closeYear(
  context: VaultContext,
  id: string,
): Promise<Output<"books.closeYear">> {
  const at = context.now().getTime();
  const { value, seq } = await context.write("books.closeYear", async (scope) => {
    const { db } = scope;
    const closing = await closingOf(db, id, localDate(context.now()));
    const { year, check, opening: lines, isWritten } = closing;
    if (year.isClosed) throw new ExpectedError("books.year_closed");
    if (check.problems.length > 0) throw new ExpectedError("books.cannot_close");
    await setYearClosed(db, year.row, at);
    const next = closing.after ?? (await insertYear(db, closing.next));
    if (isWritten) {
      // As it is when closing writes it: what is carried forward does not change any more.
      for (const row of await openingDrafts(db, next.row)) {
        await sealEntry(scope, { row, year: next.row }, at);
      }
    }
    if (lines.length === 0 || isWritten) return next.id;
    const accounts = await accountRows(
      db,
      lines.map(({ account }) => account),
    );
    const people = await rowsOfNamed(
      db,
      "person",
      lines.map(({ person }) => person),
    );
    const row = await insertEntry(
      db,
      newId(),
      {
        year: next.row,
        book: "opening",
        date: closing.next.start,
        label: IN_BOOKS.opening,
        document: `${IN_BOOKS.closing} ${year.end}`,
        reverses: null,
        expense: null,
      },
      lines.map(({ account, person, debit, credit }) => ({
        account: accounts.get(account) ?? 0,
        person: people.get(person ?? "") ?? null,
        body: null,
        label: "",
        debit,
        credit,
      })),
    );
    await sealEntry(scope, { row, year: next.row }, at);
    return next.id;
  });
  return { next: value, seq };
}
