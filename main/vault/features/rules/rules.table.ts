import {
  blob,
  defineTable,
  integer,
  jsonText,
  nullable,
  parsedText,
  rowNumber,
  type TableOf,
} from "#main/vault/db/define-table.ts";
import { IsoDate } from "#shared/domain/kernel/dates.ts";
import { OverrideReason } from "#shared/domain/rules/override.ts";
import { Effect, RuleFields, RuleTerms } from "#shared/domain/rules/rule.ts";

const day = parsedText(IsoDate);
const { clause, reference } = RuleFields.shape;
const LONGEST_TERMS = 10_000;

export const bodyRuleTable = defineTable({
  row: rowNumber,
  id: blob,
  terms: jsonText(RuleTerms, LONGEST_TERMS),
  effect: parsedText(Effect),
  clause: parsedText(clause, 2_000),
  reference: parsedText(reference, 200),
  start_on: nullable(day),
  end_on: nullable(day),
});

export const ruleOverrideTable = defineTable({
  row: rowNumber,
  id: blob,
  rule: integer,
  /** The id of what it was given for: a mandate, a status, a role or a body, which may be gone since. */
  about: blob,
  reason: parsedText(OverrideReason),
  made_on: day,
});

export type BodyRuleTable = TableOf<typeof bodyRuleTable>;
