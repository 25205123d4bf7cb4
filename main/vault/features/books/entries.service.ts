import type { VaultContext } from "#main/vault/context.ts";
import type { ReadDb, WriteDb } from "#main/vault/db/handles.ts";
import { newId } from "#main/vault/db/ids.ts";
import { entryProblem, type EntryFields } from "#shared/domain/finances/books/entry.ts";
import type { EntryView } from "#shared/domain/finances/books/views.ts";
import { saysTheSame } from "#shared/domain/kernel/says-the-same.ts";
import type { Output, ParsedInput } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { isReconciled } from "#main/vault/features/bank/of-books.service.ts";
import { accountRows } from "./accounts.repository.ts";
import { knownAccounts } from "./accounts.service.ts";
import { toEntryView } from "./entries.mapping.ts";
import {
  deleteEntry,
  findEntry,
  insertEntry,
  pageOfEntries,
  postingsOf,
  updateEntry,
  type FoundEntry,
  type PostingColumns,
} from "./entries.repository.ts";
import { refusal } from "./refusal.ts";
import { rowsOfNamed } from "./named-rows.repository.ts";
import { countsOf, listYears } from "./years.repository.ts";
import { mustFindYear, yearToWriteIn } from "./years.service.ts";

const PAGE = 60;

/** Latest first. Errors: `books.year_not_found`. */
export async function listEntries(
  { read }: VaultContext,
  { year, after, ...filter }: ParsedInput<"books.entries">,
): Promise<Output<"books.entries">> {
  const { row } = await mustFindYear(read, year);
  const found = await pageOfEntries(read, { ...filter, year: row }, after, PAGE + 1);
  const page = found.slice(0, PAGE);
  const last = page.at(-1);
  return {
    entries: await toViews(read, page),
    next: found.length > PAGE && last !== undefined ? { date: last.date, row: last.row } : null,
  };
}

/** Errors: `books.entry_not_found`. */
export async function getEntry({ read }: VaultContext, id: string): Promise<EntryView> {
  const [view] = await toViews(read, [await mustFindEntry(read, id)]);
  if (view === undefined) throw new ExpectedError("books.entry_not_found");
  return view;
}

async function toViews(db: ReadDb, entries: readonly FoundEntry[]): Promise<EntryView[]> {
  const rows = entries.map(({ row }) => row);
  const postings = Map.groupBy(await postingsOf(db, rows), ({ entry }) => entry);
  return entries.map((entry) => toEntryView(entry, postings.get(entry.row) ?? []));
}

/** Errors: `books.entry_not_found`. */
export async function mustFindEntry(db: ReadDb, id: string): Promise<FoundEntry> {
  const entry = await findEntry(db, id);
  if (entry === undefined) throw new ExpectedError("books.entry_not_found");
  return entry;
}

/** Errors: those of `refuseFields`. */
export async function writeEntry(
  context: VaultContext,
  fields: EntryFields,
): Promise<{ id: string; seq: number }> {
  const id = newId();
  const { seq } = await context.write("books.write", async ({ db }) => {
    await insertChecked(db, id, fields);
  });
  return { id, seq };
}

/** Inside a command. Errors: those of `refuseFields`. */
export async function insertChecked(db: WriteDb, id: string, fields: EntryFields): Promise<void> {
  await refuseFields(db, fields, null);
  const { columns, postings } = await columnsOf(db, fields);
  await insertEntry(db, id, { ...columns, reverses: null, expense: null }, postings);
}

/**
 * Errors: `books.entry_not_found`, `books.validated`, `books.of_expense`, `books.reconciled`, those of
 * `refuseFields`.
 */
export async function changeEntry(
  context: VaultContext,
  { id, fields }: ParsedInput<"books.change">,
): Promise<{ seq: number | null }> {
  return context.writeIfChanged("books.change", async ({ db }) => {
    const entry = await mustFindDraft(db, id);
    const [before] = await toViews(db, [entry]);
    if (before !== undefined && saysTheSame(fieldsOf(before), fields)) return;
    await refuseFields(db, fields, entry);
    const { columns, postings } = await columnsOf(db, fields);
    await updateEntry(db, entry.row, columns, postings);
  });
}

const fieldsOf = ({ book, date, label, document, postings }: EntryView): EntryFields => ({
  book,
  date,
  label,
  document,
  postings: postings.map(({ person, body, ...posting }) => ({
    ...posting,
    person: person?.id ?? null,
    body: body?.id ?? null,
  })),
});

/** Errors: `books.entry_not_found`, `books.validated`, `books.of_expense`, `books.reconciled`. */
export async function removeEntry(context: VaultContext, id: string): Promise<{ seq: number }> {
  return context.write("books.remove", async ({ db }) => {
    const entry = await mustFindDraft(db, id);
    await deleteEntry(db, entry.row);
  });
}

async function mustFindDraft(db: WriteDb, id: string): Promise<FoundEntry> {
  const entry = await mustFindEntry(db, id);
  if (entry.number !== null) throw new ExpectedError("books.validated", { number: entry.number });
  if (entry.expense !== null) throw new ExpectedError("books.of_expense");
  if (await isReconciled(db, entry.row)) throw new ExpectedError("books.reconciled");
  return entry;
}

/** Errors: `books.opened_already`, those of `refusal`. */
async function refuseFields(
  db: WriteDb,
  fields: EntryFields,
  own: FoundEntry | null,
): Promise<void> {
  const problem = entryProblem(fields, await knownAccounts(db), await listYears(db));
  if (problem !== null) throw refusal(problem);
  if (fields.book !== "opening" || own?.book === "opening") return;
  const { row } = await yearToWriteIn(db, fields.date);
  if ((await countsOf(db, row)).opened > 0) throw new ExpectedError("books.opened_already");
}

/** Errors: `books.person_not_found`, `books.body_not_found`, with their line. */
async function columnsOf(db: WriteDb, { postings, ...fields }: EntryFields) {
  const { row: year } = await yearToWriteIn(db, fields.date);
  const accountAt = await accountRows(
    db,
    postings.map(({ account }) => account),
  );
  const people = await rowsOfNamed(
    db,
    "person",
    postings.map(({ person }) => person),
  );
  const bodies = await rowsOfNamed(
    db,
    "body",
    postings.map(({ body }) => body),
  );
  const columns = { ...fields, year };
  return {
    columns,
    postings: postings.map(({ account, person, body, ...posting }, index): PostingColumns => {
      const line = index + 1;
      const row = accountAt.get(account);
      if (row === undefined) throw new ExpectedError("books.unknown_account", { line, account });
      if (person !== null && !people.has(person)) {
        throw new ExpectedError("books.person_not_found", { line });
      }
      if (body !== null && !bodies.has(body)) {
        throw new ExpectedError("books.body_not_found", { line });
      }
      return {
        ...posting,
        account: row,
        person: person === null ? null : (people.get(person) ?? null),
        body: body === null ? null : (bodies.get(body) ?? null),
      };
    }),
  };
}
