import {
  financePageTable,
  incomeTable,
  independenceDefinitionTable,
} from "#main/vault/features/income/income.table.ts";

/**
 * What comes in and from whom, what the collective calls independence, and the pages of finances that went out. An
 * entry of the books is named by its id and not referred to: drafts of it may go.
 */
export const sql = `
CREATE TABLE income (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  source TEXT NOT NULL,
  giver INTEGER REFERENCES person (row),
  giver_name TEXT NOT NULL,
  givers INTEGER NOT NULL,
  received_on TEXT NOT NULL,
  cents INTEGER NOT NULL,
  channel TEXT NOT NULL,
  label TEXT NOT NULL,
  body INTEGER REFERENCES body (row),
  returned_on TEXT,
  returned_cents INTEGER,
  note TEXT NOT NULL,
  entry BLOB,
  CHECK ((returned_on IS NULL) = (returned_cents IS NULL))
) STRICT;
CREATE INDEX income_by_day ON income (received_on, row);
CREATE INDEX income_by_giver ON income (giver) WHERE giver IS NOT NULL;
CREATE INDEX income_by_body ON income (body) WHERE body IS NOT NULL;
CREATE INDEX income_by_entry ON income (entry, cents) WHERE entry IS NOT NULL;
CREATE INDEX income_unknown ON income (row) WHERE source = 'unknown';

CREATE TABLE independence_definition (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  breaking TEXT NOT NULL,
  adopted_on TEXT NOT NULL,
  adopted_by TEXT NOT NULL
) STRICT;

CREATE TABLE finance_page (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  page TEXT NOT NULL,
  start_on TEXT NOT NULL,
  end_on TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  html_hash BLOB NOT NULL,
  file_name TEXT NOT NULL
) STRICT;
`;

export const tables = {
  income: incomeTable,
  independence_definition: independenceDefinitionTable,
  finance_page: financePageTable,
};

export const schema = "5f16bd444a8ad61e07e216e642590418c6e5ea3be36b9de10bf56526b135ff87";
