import type { ReadDb, WriteDb } from "#main/vault/db/handles.ts";
import { fromBlob, newId, toBlob } from "#main/vault/db/ids.ts";
import type { Side } from "#shared/domain/finances/bank/learned-rules.ts";
import type { RuleView } from "#shared/domain/finances/bank/views.ts";
import { displayName } from "#shared/domain/people/display-name.ts";

export interface RuleColumns {
  readonly words: string;
  readonly side: Side;
  readonly account: string;
  /** Ids. */
  readonly person: string | null;
  readonly body: string | null;
}

async function rowOf(
  db: ReadDb,
  table: "body" | "person",
  id: string | null,
): Promise<number | null> {
  if (id === null) return null;
  const found = await db
    .selectFrom(table)
    .select("row")
    .where("id", "=", toBlob(id))
    .executeTakeFirst();
  return found?.row ?? null;
}

/** Those that were learned last first. */
export async function listRules(db: ReadDb): Promise<RuleView[]> {
  const rows = await db
    .selectFrom("bank_rule")
    .leftJoin("person", "person.row", "bank_rule.person")
    .leftJoin("body", "body.row", "bank_rule.body")
    .select([
      "bank_rule.id",
      "bank_rule.words",
      "bank_rule.side",
      "bank_rule.account",
      "person.id as person_id",
      "person.given_name",
      "person.family_name",
      "body.id as body_id",
      "body.name as body_name",
    ])
    .orderBy("bank_rule.row", "desc")
    .execute();
  return rows.map((row) => ({
    id: fromBlob(row.id),
    terms: row.words,
    side: row.side as Side,
    account: row.account,
    person:
      row.person_id === null
        ? null
        : {
            id: fromBlob(row.person_id),
            name: displayName({
              givenName: row.given_name ?? "",
              familyName: row.family_name ?? "",
            }),
          },
    body: row.body_id === null ? null : { id: fromBlob(row.body_id), name: row.body_name ?? "" },
  }));
}

/** What was said last of some words counts; whether it was another before. */
export async function learnRule(db: WriteDb, columns: RuleColumns): Promise<boolean> {
  const { words, side, account } = columns;
  const person = await rowOf(db, "person", columns.person);
  const body = await rowOf(db, "body", columns.body);
  const known = await db
    .selectFrom("bank_rule")
    .selectAll()
    .where("words", "=", words)
    .where("side", "=", side)
    .executeTakeFirst();
  if (known === undefined) {
    await db
      .insertInto("bank_rule")
      .values({ id: toBlob(newId()), words, side, account, person, body })
      .execute();
    return true;
  }
  const isSame = known.account === account && known.person === person && known.body === body;
  if (isSame) return false;
  await db
    .updateTable("bank_rule")
    .set({ account, person, body })
    .where("row", "=", known.row)
    .execute();
  return true;
}

/** False where there is none. */
export async function deleteRule(db: WriteDb, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("bank_rule")
    .where("id", "=", toBlob(id))
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
