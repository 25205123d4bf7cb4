import {
  paymentBatchTable,
  paymentFileTable,
  paymentTransferTable,
} from "#main/vault/features/expenses/payments.table.ts";

/** Payments that go to the bank together, and the files of them that went out in clear. */
export const sql = `
CREATE TABLE payment_batch (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  state TEXT NOT NULL,
  name TEXT NOT NULL,
  account TEXT NOT NULL,
  on_day TEXT NOT NULL,
  made_at INTEGER NOT NULL
) STRICT;

CREATE TABLE payment_transfer (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  batch INTEGER NOT NULL REFERENCES payment_batch (row),
  expense INTEGER NOT NULL REFERENCES expense (row),
  cents INTEGER NOT NULL,
  name TEXT NOT NULL,
  account TEXT NOT NULL,
  label TEXT NOT NULL,
  UNIQUE (batch, expense)
) STRICT;
CREATE INDEX payment_transfer_by_expense ON payment_transfer (expense);

CREATE TABLE payment_file (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  batch INTEGER NOT NULL REFERENCES payment_batch (row),
  made_at INTEGER NOT NULL,
  format TEXT NOT NULL CHECK (format IN ('pain001', 'list')),
  file_name TEXT NOT NULL
) STRICT;
CREATE INDEX payment_file_by_batch ON payment_file (batch);
`;

export const tables = {
  payment_batch: paymentBatchTable,
  payment_transfer: paymentTransferTable,
  payment_file: paymentFileTable,
};

export const schema = "94c16df591041e52e571c789de2ab8e44492dc1863f19aee3a49ab70b57f40a1";
