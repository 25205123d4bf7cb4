import {
  bankAccountTable,
  bankImportTable,
  bankLineTable,
  bankMatchLineTable,
  bankMatchPostingTable,
  bankMatchTable,
  bankPartTable,
  bankRuleTable,
} from "#main/vault/features/bank/bank.table.ts";

/**
 * Bank accounts, the files that were read of them, and their lines. Lines are kept as they were given, some
 * hundreds together, and never change: one record for them is journaled, hashed and undone in a quarter of the
 * time of five hundred. What is looked up of each is made from there, under a number that says which part it is
 * of and where it stands in it, as `line-id.ts` has it.
 */
export const sql = `
CREATE TABLE bank_account (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  name TEXT NOT NULL,
  number TEXT NOT NULL,
  currency TEXT NOT NULL,
  ledger TEXT NOT NULL,
  hints TEXT
) STRICT;

CREATE TABLE bank_import (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  account INTEGER NOT NULL REFERENCES bank_account (row),
  file TEXT NOT NULL,
  digest BLOB NOT NULL,
  format TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  added INTEGER NOT NULL,
  again INTEGER NOT NULL,
  balances TEXT NOT NULL
) STRICT;
CREATE INDEX bank_import_by_account ON bank_import (account);

CREATE TABLE bank_part (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  account INTEGER NOT NULL REFERENCES bank_account (row),
  import INTEGER NOT NULL REFERENCES bank_import (row),
  lines TEXT NOT NULL
) STRICT;
CREATE INDEX bank_part_by_import ON bank_part (import);

CREATE TABLE bank_line (
  row INTEGER PRIMARY KEY,
  account INTEGER NOT NULL,
  import INTEGER NOT NULL,
  date TEXT NOT NULL,
  value_on TEXT,
  cents INTEGER NOT NULL,
  label TEXT NOT NULL,
  bank_id TEXT,
  match INTEGER
) STRICT;
CREATE INDEX bank_line_by_day ON bank_line (account, date, row, cents, import);
CREATE INDEX bank_line_open ON bank_line (account, date, row, cents) WHERE match IS NULL;
CREATE INDEX bank_line_by_match ON bank_line (match) WHERE match IS NOT NULL;

CREATE TABLE bank_match (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  label TEXT NOT NULL,
  made_at INTEGER NOT NULL
) STRICT;

CREATE TABLE bank_match_line (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  match INTEGER NOT NULL REFERENCES bank_match (row),
  part INTEGER NOT NULL REFERENCES bank_part (row),
  place INTEGER NOT NULL,
  UNIQUE (part, place)
) STRICT;
CREATE INDEX bank_match_line_by_match ON bank_match_line (match);

CREATE TABLE bank_match_posting (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  match INTEGER NOT NULL REFERENCES bank_match (row),
  posting INTEGER NOT NULL UNIQUE REFERENCES posting (row)
) STRICT;
CREATE INDEX bank_match_posting_by_match ON bank_match_posting (match);

CREATE TABLE bank_rule (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  words TEXT NOT NULL,
  side TEXT NOT NULL,
  account TEXT NOT NULL,
  person INTEGER REFERENCES person (row),
  body INTEGER REFERENCES body (row),
  UNIQUE (words, side)
) STRICT;
CREATE INDEX bank_rule_by_person ON bank_rule (person) WHERE person IS NOT NULL;
CREATE INDEX bank_rule_by_body ON bank_rule (body) WHERE body IS NOT NULL;

CREATE TRIGGER bank_line_made AFTER INSERT ON bank_part BEGIN
  INSERT INTO bank_line (row, account, import, date, value_on, cents, label, bank_id)
    SELECT new.row * 1000 + key, new.account, new.import,
      value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4
    FROM json_each(new.lines);
END;
CREATE TRIGGER bank_line_gone AFTER DELETE ON bank_part BEGIN
  DELETE FROM bank_line WHERE row BETWEEN old.row * 1000 AND old.row * 1000 + 999;
END;
CREATE TRIGGER bank_line_matched AFTER INSERT ON bank_match_line BEGIN
  UPDATE bank_line SET match = new.match WHERE row = new.part * 1000 + new.place;
END;
CREATE TRIGGER bank_line_opened AFTER DELETE ON bank_match_line BEGIN
  UPDATE bank_line SET match = NULL WHERE row = old.part * 1000 + old.place;
END;
`;

export const tables = {
  bank_account: bankAccountTable,
  bank_import: bankImportTable,
  bank_part: bankPartTable,
  bank_line: bankLineTable,
  bank_match: bankMatchTable,
  bank_match_line: bankMatchLineTable,
  bank_match_posting: bankMatchPostingTable,
  bank_rule: bankRuleTable,
};

export const schema = "8393758e36faeda8586bfb3e4c9ad83b361a032b42558257d4e6c8e8fa431271";
