import type { VaultContext } from "#main/vault/context.ts";
import type { ReadDb, WriteDb } from "#main/vault/db/handles.ts";
import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import { instantOf } from "#shared/domain/kernel/dates.ts";
import { yearsUntil, yearProblem } from "#shared/domain/finances/books/fiscal-year.ts";
import { firstOpenDay, yearOf } from "#shared/domain/finances/books/entry.ts";
import type { YearView } from "#shared/domain/finances/books/views.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import {
  countsOf,
  deleteYear,
  findYear,
  insertYear,
  listYears,
  type StoredYear,
} from "./years.repository.ts";

export async function viewYears({ read }: VaultContext): Promise<YearView[]> {
  const views: YearView[] = [];
  for (const { id, row, start, end, closedAt } of await listYears(read)) {
    const { entries, drafts, last, opened } = await countsOf(read, row);
    views.push({
      id,
      start,
      end,
      closedAt: closedAt === null ? null : instantOf(closedAt),
      entries,
      drafts,
      lastNumber: last,
      isOpened: opened > 0,
    });
  }
  return views;
}

/** From when to when each goes, first to last. */
export async function yearSpans(db: ReadDb): Promise<{ start: string; end: string }[]> {
  return (await listYears(db)).map(({ start, end }) => ({ start, end }));
}

/** Errors: `books.year_not_found`. */
export async function mustFindYear(db: ReadDb, id: string): Promise<StoredYear> {
  const year = await findYear(db, id);
  if (year === undefined) throw new ExpectedError("books.year_not_found");
  return year;
}

/**
 * Errors: `books.year_ends_before_it_starts`, `books.year_too_long`; `books.year_overlaps` with the other’s days;
 * `books.year_hole` with the day it would have to begin, or end, on; `books.year_before_closed`.
 */
export async function openYear(
  context: VaultContext,
  year: { start: string; end: string },
): Promise<{ id: string; seq: number }> {
  const { value, seq } = await context.write("books.openYear", async ({ db }) => {
    const problem = yearProblem(year, await listYears(db));
    if (problem !== null) throw toError(problem);
    return insertYear(db, year);
  });
  return { id: value.id, seq };
}

function toError(problem: NonNullable<ReturnType<typeof yearProblem>>): ExpectedError {
  switch (problem.kind) {
    case "ends_before_it_starts":
      return new ExpectedError("books.year_ends_before_it_starts");
    case "too_long":
      return new ExpectedError("books.year_too_long");
    case "overlaps":
      return new ExpectedError("books.year_overlaps", { from: problem.start, to: problem.end });
    case "hole":
      return new ExpectedError("books.year_hole", { day: problem.day });
    case "before_closed":
      return new ExpectedError("books.year_before_closed", { day: problem.start });
    default:
      return assertNever(problem);
  }
}

/** Errors: `books.year_not_found`; `books.year_in_use` with how many entries; `books.year_between` others. */
export async function removeYear(context: VaultContext, id: string): Promise<{ seq: number }> {
  const { seq } = await context.write("books.removeYear", async ({ db }) => {
    const year = await mustFindYear(db, id);
    const { entries: count } = await countsOf(db, year.row);
    if (count > 0 || year.isClosed) throw new ExpectedError("books.year_in_use", { count });
    const years = await listYears(db);
    const isBetween = years.at(0)?.id !== id && years.at(-1)?.id !== id;
    if (isBetween) throw new ExpectedError("books.year_between");
    await deleteYear(db, year.row);
  });
  return { seq };
}

/**
 * The year that a day is written in. One that follows those that are there is opened, since an expense does not
 * wait for the books. Errors: `books.closed_year` with the first open day; `books.no_year`.
 */
export async function yearToWriteIn(db: WriteDb, date: string): Promise<{ row: number }> {
  const years = await listYears(db);
  const year = yearOf(date, years);
  if (year?.isClosed === true) throw closedYear(date, year.end, firstOpenDay(years));
  if (year !== null) return year;
  let opened: { row: number } | null = null;
  for (const next of yearsUntil(years, date)) opened = await insertYear(db, next);
  if (opened === null) throw new ExpectedError("books.no_year", { day: date });
  return opened;
}

export function closedYear(date: string, end: string, open: string | null): ExpectedError {
  const closed = { day: date, end };
  return new ExpectedError("books.closed_year", open === null ? closed : { ...closed, open });
}
