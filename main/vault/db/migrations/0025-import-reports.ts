import { importReportTable } from "#main/vault/features/imports/import-reports.table.ts";

/** What each import said of its file once it was done, by the number of its entry, to be told again. */
export const sql = `
CREATE TABLE import_report (
  seq INTEGER PRIMARY KEY,
  file TEXT NOT NULL,
  content TEXT NOT NULL
) STRICT;
`;

export const tables = { import_report: importReportTable };

export const schema = "02b2b41aae33c3b92b857398bae1e1518aa30298ad0ba54df3fe339f43356353";
