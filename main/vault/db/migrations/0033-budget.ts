import { budgetLineTable } from "#main/vault/features/budget/budget.table.ts";

/** What was planned, by year, body and category: each once. */
export const sql = `
CREATE TABLE budget_line (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  year INTEGER NOT NULL,
  body INTEGER REFERENCES body (row),
  category TEXT,
  planned INTEGER NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX budget_line_once
  ON budget_line (year, coalesce(body, 0), coalesce(category, ''));
CREATE INDEX budget_line_by_body ON budget_line (body) WHERE body IS NOT NULL;
`;

export const tables = { budget_line: budgetLineTable };

export const schema = "1c1ff0a4757a6cda6de6887cb9385c16b2c8d476b2b24fa00ffcff46442ecc38";
