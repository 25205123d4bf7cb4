import {
  journalShapeTable,
  journalEntryTable,
  journalChangeTable,
} from "#main/vault/journal/journal.table.ts";

/**
 * The journal, from the first write on. `journal_change` holds what each command did to each row;
 * its rows are made by the triggers of journal/capture.ts and by nothing else.
 */
export const sql = `
CREATE TABLE journal_shape (
  shape INTEGER PRIMARY KEY,
  table_name TEXT NOT NULL,
  columns TEXT NOT NULL,
  UNIQUE (table_name, columns)
) STRICT;

CREATE TABLE journal_entry (
  seq INTEGER PRIMARY KEY,
  wall INTEGER NOT NULL,
  counter INTEGER NOT NULL,
  actor BLOB NOT NULL,
  command TEXT NOT NULL,
  undoes INTEGER REFERENCES journal_entry (seq),
  first_change INTEGER NOT NULL,
  last_change INTEGER NOT NULL,
  changes_hash BLOB NOT NULL,
  prev BLOB NOT NULL,
  hash BLOB NOT NULL,
  signature BLOB NOT NULL
) STRICT;
CREATE INDEX journal_entry_undoes ON journal_entry (undoes) WHERE undoes IS NOT NULL;

CREATE TABLE journal_change (
  ord INTEGER PRIMARY KEY,
  seq INTEGER NOT NULL,
  shape INTEGER NOT NULL REFERENCES journal_shape (shape),
  key BLOB NOT NULL,
  before TEXT,
  after TEXT
) STRICT;
`;

export const tables = {
  journal_shape: journalShapeTable,
  journal_entry: journalEntryTable,
  journal_change: journalChangeTable,
};

export const schema = "669384dfa3b2d936a7a1c43115bd562edf4e3ae5fe13ef1c38045933f452ba8b";
