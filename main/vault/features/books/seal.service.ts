import type { CommandScope, VaultContext } from "#main/vault/context.ts";
import type { WriteDb } from "#main/vault/db/handles.ts";
import { newId } from "#main/vault/db/ids.ts";
import { reversed } from "#shared/domain/finances/books/entry.ts";
import { IN_BOOKS } from "#shared/domain/finances/books/in-books.ts";
import { localDate } from "#shared/domain/kernel/local-date.ts";
import type { Output, ParsedInput } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import {
  insertEntry,
  numberDrafts,
  numberEntry,
  postingColumnsOf,
  type FoundEntry,
} from "./entries.repository.ts";
import { mustFindEntry } from "./entries.service.ts";
import { countsOf } from "./years.repository.ts";
import { mustFindYear, yearToWriteIn } from "./years.service.ts";

/**
 * Numbers the drafts of a year up to a day, after those that have a number. Nothing takes it back: a number that
 * was given is never given again. Errors: `books.year_not_found`, `books.year_closed`, `books.future`,
 * `books.nothing_to_validate`.
 */
export async function validateEntries(
  context: VaultContext,
  { year: id, until }: ParsedInput<"books.validate">,
): Promise<Output<"books.validate">> {
  const { value, seq } = await context.write("books.validate", async ({ db, raw }) => {
    const year = await mustFindYear(db, id);
    if (year.isClosed) throw new ExpectedError("books.year_closed");
    refuseFuture(context, until);
    const { last } = await countsOf(db, year.row);
    const at = context.now().getTime();
    const count = numberDrafts(raw, { year: year.row, until, last, at });
    if (count === 0) throw new ExpectedError("books.nothing_to_validate", { day: until });
    return { count, first: last + 1, last: last + count };
  });
  return { ...value, seq };
}

/** What is validated has happened. Errors: `books.future`. */
function refuseFuture(context: VaultContext, day: string): void {
  const today = localDate(context.now());
  if (day > today) throw new ExpectedError("books.future", { day: today });
}

/**
 * Writes the mirror of a validated entry and numbers it at once. Errors: `books.entry_not_found`, `books.draft`,
 * `books.reversed_already` with the number of its reversal, `books.before_entry`, `books.future`,
 * `books.closed_year`, `books.no_year`.
 */
export async function reverseEntry(
  context: VaultContext,
  { id, date }: ParsedInput<"books.reverse">,
): Promise<Output<"books.reverse">> {
  const { value, seq } = await context.write("books.reverse", async (scope) => {
    const entry = await mustFindEntry(scope.db, id);
    if (entry.number === null) throw new ExpectedError("books.draft");
    if (entry.reversal_id !== null) {
      throw new ExpectedError("books.reversed_already", { number: entry.reversal_number ?? 0 });
    }
    if (date < entry.date) throw new ExpectedError("books.before_entry", { day: entry.date });
    refuseFuture(context, date);
    const made = await insertReversal(scope.db, entry, date);
    const number = await sealEntry(scope, made, context.now().getTime());
    return { id: made.id, number };
  });
  return { ...value, seq };
}

interface Made {
  readonly id: string;
  readonly row: number;
  readonly year: number;
}

/** The mirror of an entry, as a draft. Errors: `books.closed_year`, `books.no_year`. */
export async function insertReversal(db: WriteDb, entry: FoundEntry, date: string): Promise<Made> {
  const { row: year } = await yearToWriteIn(db, date);
  const id = newId();
  const label = `${IN_BOOKS.reversal} ${entry.number ?? ""} : ${entry.label}`;
  const row = await insertEntry(
    db,
    id,
    {
      year,
      // What opens a year is of its first day: its reversal is of another book.
      book: entry.book === "opening" ? "general" : entry.book,
      date,
      label: label.slice(0, 300),
      document: entry.document,
      reverses: entry.row,
      expense: entry.expense,
    },
    reversed(await postingColumnsOf(db, entry.row)),
  );
  return { id, row, year };
}

/** Gives an entry that was just made its number. */
export async function sealEntry(
  { db }: Pick<CommandScope, "db">,
  { row, year }: Pick<Made, "row" | "year">,
  at: number,
): Promise<number> {
  const { last } = await countsOf(db, year);
  await numberEntry(db, row, last + 1, at);
  return last + 1;
}
