import {
  taxReceiptExportTable,
  taxReceiptLineTable,
  taxReceiptTable,
  taxRegimeTable,
} from "#main/vault/features/tax-receipts/tax-receipts.table.ts";

/** What the collective declared to the tax administration to be, and the receipts that it issued for it. */
export const sql = `
CREATE TABLE tax_regime (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  since TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  name TEXT NOT NULL,
  number TEXT NOT NULL,
  object TEXT NOT NULL,
  declared TEXT NOT NULL,
  paper INTEGER UNIQUE REFERENCES stored_file (row),
  paper_name TEXT,
  paper_kind TEXT,
  CHECK ((paper IS NULL) = (paper_name IS NULL) AND (paper IS NULL) = (paper_kind IS NULL))
) STRICT;

CREATE TABLE tax_receipt (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  year INTEGER NOT NULL,
  number INTEGER NOT NULL,
  regime INTEGER NOT NULL REFERENCES tax_regime (row),
  person INTEGER REFERENCES person (row),
  donor_key TEXT NOT NULL,
  donor TEXT NOT NULL,
  street TEXT NOT NULL,
  postcode TEXT NOT NULL,
  town TEXT NOT NULL,
  cents INTEGER NOT NULL,
  issued_on TEXT NOT NULL,
  replaces INTEGER UNIQUE REFERENCES tax_receipt (row),
  cancelled_on TEXT,
  reason TEXT NOT NULL,
  UNIQUE (year, number),
  CHECK ((cancelled_on IS NULL) = (reason = ''))
) STRICT;
CREATE INDEX tax_receipt_by_donor ON tax_receipt (donor_key, row);
CREATE INDEX tax_receipt_by_person ON tax_receipt (person) WHERE person IS NOT NULL;
CREATE INDEX tax_receipt_by_regime ON tax_receipt (regime);

CREATE TABLE tax_receipt_line (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  receipt INTEGER NOT NULL REFERENCES tax_receipt (row),
  given_as TEXT NOT NULL,
  given_id BLOB NOT NULL,
  given_on TEXT NOT NULL,
  nature TEXT NOT NULL,
  channel TEXT,
  cents INTEGER NOT NULL,
  UNIQUE (receipt, given_as, given_id)
) STRICT;
CREATE INDEX tax_receipt_line_by_day ON tax_receipt_line (given_on);

CREATE TABLE tax_receipt_export (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  year INTEGER NOT NULL,
  kind TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  names TEXT NOT NULL
) STRICT;
`;

export const tables = {
  tax_regime: taxRegimeTable,
  tax_receipt: taxReceiptTable,
  tax_receipt_line: taxReceiptLineTable,
  tax_receipt_export: taxReceiptExportTable,
};

export const schema = "2b8ae91536e924c99a79491d54c4db1ded21c55fc44a9f124eea0fe9fed529bc";
