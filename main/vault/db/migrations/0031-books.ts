import {
  booksExportTable,
  fiscalYearTable,
  ledgerAccountTable,
  ledgerEntryTable,
  postingTable,
} from "#main/vault/features/books/books.table.ts";

/**
 * The books. What is validated is sealed here, below every command and undo: the engine refuses to change or
 * delete an entry that has a number, its postings, and a year that is closed, or to write in one. An expense is
 * named by its id and not referred to: its entries stay when it goes. The index of postings by entry has all
 * that sums are made of.
 */
export const sql = `
CREATE TABLE fiscal_year (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  start_on TEXT NOT NULL UNIQUE,
  end_on TEXT NOT NULL CHECK (end_on > start_on),
  closed_at INTEGER
) STRICT;

CREATE TABLE ledger_account (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  number TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  is_front INTEGER NOT NULL
) STRICT;

CREATE TABLE ledger_entry (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  year INTEGER NOT NULL REFERENCES fiscal_year (row),
  book TEXT NOT NULL,
  date TEXT NOT NULL,
  label TEXT NOT NULL,
  document TEXT NOT NULL,
  number INTEGER,
  validated_at INTEGER,
  reverses INTEGER REFERENCES ledger_entry (row),
  expense BLOB,
  CHECK ((number IS NULL) = (validated_at IS NULL))
) STRICT;
CREATE INDEX ledger_entry_by_day ON ledger_entry (year, date, row, book);
CREATE UNIQUE INDEX ledger_entry_by_number ON ledger_entry (year, number) WHERE number IS NOT NULL;
CREATE INDEX ledger_entry_drafts ON ledger_entry (year, date, row) WHERE number IS NULL;
CREATE INDEX ledger_entry_by_book ON ledger_entry (year, book, date, row);
CREATE UNIQUE INDEX ledger_entry_reversal ON ledger_entry (reverses) WHERE reverses IS NOT NULL;
CREATE INDEX ledger_entry_by_expense ON ledger_entry (expense) WHERE expense IS NOT NULL;

CREATE TABLE posting (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  entry INTEGER NOT NULL REFERENCES ledger_entry (row),
  account INTEGER NOT NULL REFERENCES ledger_account (row),
  debit INTEGER NOT NULL,
  credit INTEGER NOT NULL,
  label TEXT NOT NULL,
  person INTEGER REFERENCES person (row),
  body INTEGER REFERENCES body (row),
  CHECK (debit >= 0 AND credit >= 0 AND (debit = 0) <> (credit = 0))
) STRICT;
CREATE INDEX posting_by_entry ON posting (entry, account, person, debit, credit);
CREATE INDEX posting_by_account ON posting (account, entry, debit, credit);
CREATE INDEX posting_by_person ON posting (person, account, entry, debit, credit)
  WHERE person IS NOT NULL;
CREATE INDEX posting_by_body ON posting (body, account, entry, debit, credit)
  WHERE body IS NOT NULL;

CREATE TABLE books_export (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  made_at INTEGER NOT NULL,
  kind TEXT NOT NULL,
  start_on TEXT NOT NULL,
  end_on TEXT NOT NULL,
  files INTEGER NOT NULL,
  names TEXT NOT NULL
) STRICT;

CREATE TRIGGER ledger_entry_sealed_update BEFORE UPDATE ON ledger_entry
WHEN old.number IS NOT NULL BEGIN SELECT RAISE(ABORT, 'sealed'); END;
CREATE TRIGGER ledger_entry_sealed_delete BEFORE DELETE ON ledger_entry
WHEN old.number IS NOT NULL BEGIN SELECT RAISE(ABORT, 'sealed'); END;
CREATE TRIGGER ledger_entry_closed_insert BEFORE INSERT ON ledger_entry
WHEN (SELECT closed_at FROM fiscal_year WHERE row = new.year) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'sealed'); END;
CREATE TRIGGER ledger_entry_closed_update BEFORE UPDATE OF year ON ledger_entry
WHEN (SELECT closed_at FROM fiscal_year WHERE row = new.year) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'sealed'); END;
CREATE TRIGGER posting_sealed_insert BEFORE INSERT ON posting
WHEN (SELECT number FROM ledger_entry WHERE row = new.entry) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'sealed'); END;
CREATE TRIGGER posting_sealed_update BEFORE UPDATE ON posting
WHEN (SELECT number FROM ledger_entry WHERE row = old.entry) IS NOT NULL
  OR (SELECT number FROM ledger_entry WHERE row = new.entry) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'sealed'); END;
CREATE TRIGGER posting_sealed_delete BEFORE DELETE ON posting
WHEN (SELECT number FROM ledger_entry WHERE row = old.entry) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'sealed'); END;
CREATE TRIGGER fiscal_year_sealed_update BEFORE UPDATE ON fiscal_year
WHEN old.closed_at IS NOT NULL BEGIN SELECT RAISE(ABORT, 'sealed'); END;
CREATE TRIGGER fiscal_year_sealed_delete BEFORE DELETE ON fiscal_year
WHEN old.closed_at IS NOT NULL BEGIN SELECT RAISE(ABORT, 'sealed'); END;
`;

export const tables = {
  fiscal_year: fiscalYearTable,
  ledger_account: ledgerAccountTable,
  ledger_entry: ledgerEntryTable,
  posting: postingTable,
  books_export: booksExportTable,
};

export const schema = "0d65b532449adfd6587acd6caaaff75f70329d4ec82acc358c24cbf8b0cde9c3";
