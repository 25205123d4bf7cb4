import type { Selectable } from "kysely";
import type { ReadDb, WriteDb } from "#main/vault/db/handles.ts";
import { fromBlob, newId, toBlob } from "#main/vault/db/ids.ts";
import type { GivenOverride } from "#shared/domain/rules/override.ts";
import type { Effect, Rule, RuleFields, RuleTerms } from "#shared/domain/rules/rule.ts";
import type { BodyRuleTable } from "./rules.table.ts";

type RuleRow = Selectable<BodyRuleTable>;

export interface StoredRule {
  readonly row: number;
  readonly rule: Rule;
}

function toRule(row: RuleRow): StoredRule {
  return {
    row: row.row,
    rule: {
      id: fromBlob(row.id),
      terms: JSON.parse(row.terms) as RuleTerms,
      effect: row.effect as Effect,
      clause: row.clause,
      reference: row.reference,
      start: row.start_on,
      end: row.end_on,
    },
  };
}

function columnsOf({ terms, effect, clause, reference, start, end }: RuleFields) {
  return {
    terms: JSON.stringify(terms),
    effect,
    clause,
    reference,
    start_on: start,
    end_on: end,
  };
}

/** In the order in which they were written. */
export async function listStored(db: ReadDb): Promise<StoredRule[]> {
  return (await db.selectFrom("body_rule").selectAll().orderBy("row").execute()).map(toRule);
}

export async function findRule(db: ReadDb, id: string): Promise<StoredRule | undefined> {
  const found = await db
    .selectFrom("body_rule")
    .selectAll()
    .where("id", "=", toBlob(id))
    .executeTakeFirst();
  return found === undefined ? undefined : toRule(found);
}

export async function insertRule(db: WriteDb, id: string, fields: RuleFields): Promise<void> {
  await db
    .insertInto("body_rule")
    .values({ ...columnsOf(fields), id: toBlob(id) })
    .execute();
}

export async function updateRule(db: WriteDb, row: number, fields: RuleFields): Promise<void> {
  await db.updateTable("body_rule").set(columnsOf(fields)).where("row", "=", row).execute();
}

/** With what was passed over of it. */
export async function deleteRule(db: WriteDb, row: number): Promise<void> {
  await db.deleteFrom("rule_override").where("rule", "=", row).execute();
  await db.deleteFrom("body_rule").where("row", "=", row).execute();
}

export async function insertOverride(
  db: WriteDb,
  rule: number,
  about: string,
  { reason, madeOn }: GivenOverride,
): Promise<void> {
  await db
    .insertInto("rule_override")
    .values({ id: toBlob(newId()), rule, about: toBlob(about), reason, made_on: madeOn })
    .execute();
}

/** What was passed over, by rule and by what it was for: the last time. */
export async function overridesByRule(
  db: ReadDb,
): Promise<ReadonlyMap<number, ReadonlyMap<string, GivenOverride>>> {
  const found = new Map<number, Map<string, GivenOverride>>();
  for (const row of await db.selectFrom("rule_override").selectAll().orderBy("row").execute()) {
    const ofRule = found.get(row.rule) ?? new Map<string, GivenOverride>();
    ofRule.set(fromBlob(row.about), { reason: row.reason, madeOn: row.made_on });
    found.set(row.rule, ofRule);
  }
  return found;
}
