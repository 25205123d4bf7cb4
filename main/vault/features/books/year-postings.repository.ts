import { prepareChecked } from "#main/vault/db/checked-rows.ts";
import type { RawDb } from "#main/vault/db/handles.ts";
import type { Book } from "#shared/domain/finances/books/entry.ts";

/** A posting of a year with its entry, its account and whom it is of. */
export interface YearPosting {
  readonly row: number;
  readonly entry: number;
  readonly date: string;
  readonly book: Book;
  readonly number: number | null;
  readonly validated_at: number | null;
  readonly label: string;
  readonly document: string;
  readonly reverses: number | null;
  readonly expense: Uint8Array | null;
  readonly account: string;
  readonly account_name: string;
  readonly debit: number;
  readonly credit: number;
  readonly line_label: string;
  readonly person: number | null;
  readonly given_name: string | null;
  readonly family_name: string | null;
}

/** Every posting of a year, in the order of days and entries, a page at a time. */
export function yearPostings(
  raw: RawDb,
  year: number,
  { from, to }: { from: string | null; to: string | null },
): (after: YearPosting | null) => YearPosting[] {
  const statement = prepareChecked<[Record<string, string | number>], YearPosting>(
    raw,
    `SELECT p.row, e.row AS entry, e.date, e.book, e.number, e.validated_at, e.label, e.document,
       e.reverses, e.expense, a.number AS account, a.name AS account_name, p.debit, p.credit,
       p.label AS line_label, p.person, person.given_name, person.family_name
     FROM ledger_entry e CROSS JOIN posting p ON p.entry = e.row
       JOIN ledger_account a ON a.row = p.account
       LEFT JOIN person ON person.row = p.person
     WHERE e.year = @year AND e.date BETWEEN @from AND @to AND (e.date, e.row) >= (@date, @entry)
       AND (e.date, e.row, p.row) > (@date, @entry, @posting)
     ORDER BY e.date, e.row, p.row LIMIT 2000`,
  );
  return (after) =>
    statement.all({
      year,
      from: from ?? "",
      to: to ?? "9999-12-31",
      date: after?.date ?? "",
      entry: after?.entry ?? 0,
      posting: after?.row ?? 0,
    });
}
