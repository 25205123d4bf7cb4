import {
  approvalThresholdTable,
  expenseEventTable,
  expenseTable,
  memberPersonTable,
  receiptTable,
} from "#main/vault/features/expenses/expenses.table.ts";

/**
 * Expenses, their receipts and all that was decided of them; above how much two approve; and who in the
 * vault is whom in the roster.
 */
export const sql = `
CREATE TABLE expense (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  paid_by TEXT NOT NULL,
  payer INTEGER REFERENCES person (row),
  spent_on TEXT,
  cents INTEGER,
  purpose TEXT NOT NULL,
  category TEXT,
  body INTEGER REFERENCES body (row),
  beneficiary INTEGER REFERENCES person (row),
  account TEXT NOT NULL,
  note TEXT NOT NULL,
  revision INTEGER NOT NULL,
  state TEXT NOT NULL,
  settled INTEGER NOT NULL,
  created_by BLOB NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX expense_by_day ON expense (coalesce(spent_on, '9999-12-31'), row);
CREATE INDEX expense_by_payer ON expense (payer, spent_on) WHERE payer IS NOT NULL;
CREATE INDEX expense_by_beneficiary ON expense (beneficiary) WHERE beneficiary IS NOT NULL;
CREATE INDEX expense_by_body ON expense (body) WHERE body IS NOT NULL;
CREATE INDEX expense_by_creator ON expense (created_by);
CREATE INDEX expense_open ON expense (state) WHERE state IN ('draft', 'submitted', 'approved');

CREATE TABLE receipt (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  expense INTEGER NOT NULL REFERENCES expense (row),
  file INTEGER NOT NULL UNIQUE REFERENCES stored_file (row),
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  role TEXT NOT NULL,
  content BLOB NOT NULL,
  original BLOB,
  added_at INTEGER NOT NULL
) STRICT;
CREATE INDEX receipt_by_expense ON receipt (expense, added_at);
CREATE INDEX receipt_by_content ON receipt (content);
CREATE INDEX receipt_by_original ON receipt (original) WHERE original IS NOT NULL;

CREATE TABLE expense_event (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  expense INTEGER NOT NULL REFERENCES expense (row),
  kind TEXT NOT NULL,
  made_by BLOB NOT NULL,
  person INTEGER REFERENCES person (row),
  revision INTEGER NOT NULL,
  claim BLOB NOT NULL,
  reason TEXT NOT NULL,
  outside TEXT,
  cents INTEGER,
  on_day TEXT,
  receipt INTEGER REFERENCES receipt (row),
  made_at INTEGER NOT NULL
) STRICT;
CREATE INDEX expense_event_by_expense ON expense_event (expense, row);
CREATE INDEX expense_event_by_person ON expense_event (person) WHERE person IS NOT NULL;
CREATE INDEX expense_event_by_receipt ON expense_event (receipt) WHERE receipt IS NOT NULL;

CREATE TABLE approval_threshold (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  body INTEGER UNIQUE REFERENCES body (row),
  two_above INTEGER NOT NULL
) STRICT;

CREATE TABLE member_person (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  person INTEGER NOT NULL REFERENCES person (row),
  said_by BLOB NOT NULL,
  confirmed_by BLOB
) STRICT;
CREATE INDEX member_person_by_person ON member_person (person);
`;

export const tables = {
  expense: expenseTable,
  receipt: receiptTable,
  expense_event: expenseEventTable,
  approval_threshold: approvalThresholdTable,
  member_person: memberPersonTable,
};

export const schema = "1b8a8e991c697ef660ece75dce36a0f2a6b4126f212cc7dee52daf86d8f367d0";
