import { bodyRuleTable, ruleOverrideTable } from "#main/vault/features/rules/rules.table.ts";

/** The rules of a collective, and what was passed over of them, by the id of the thing. */
export const sql = `
CREATE TABLE body_rule (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  terms TEXT NOT NULL,
  effect TEXT NOT NULL,
  clause TEXT NOT NULL,
  reference TEXT NOT NULL,
  start_on TEXT,
  end_on TEXT
) STRICT;

CREATE TABLE rule_override (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  rule INTEGER NOT NULL REFERENCES body_rule (row),
  about BLOB NOT NULL,
  reason TEXT NOT NULL,
  made_on TEXT NOT NULL
) STRICT;
CREATE INDEX rule_override_by_rule ON rule_override (rule, about);
`;

export const tables = { body_rule: bodyRuleTable, rule_override: ruleOverrideTable };

export const schema = "35a74d2dfbdb90003803bae23935f4d7281a14c6d93d81d19e4ddc2d89c8784b";
