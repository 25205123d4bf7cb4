import { sql } from "kysely";
import type { ReadDb } from "#main/vault/db/handles.ts";
import { readAmount } from "#shared/domain/finances/money.ts";

/** Entries by their words, their paper, their number, or the amount of one of their lines; latest first. */
export function entriesSaying(db: ReadDb, words: string, limit: number) {
  const part = `%${words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const read = readAmount(words);
  const cents = "cents" in read ? read.cents : null;
  return db
    .selectFrom("ledger_entry")
    .select([
      "ledger_entry.id",
      "ledger_entry.label",
      "ledger_entry.date",
      "ledger_entry.number",
      sql<number>`(SELECT coalesce(sum(debit), 0) FROM posting WHERE entry = ledger_entry.row)`.as(
        "cents",
      ),
    ])
    .where((eb) => {
      const said = [
        sql<boolean>`ledger_entry.label LIKE ${part} ESCAPE '\\'`,
        sql<boolean>`ledger_entry.document LIKE ${part} ESCAPE '\\'`,
      ];
      if (/^\d{1,9}$/.test(words)) said.push(sql<boolean>`ledger_entry.number = ${Number(words)}`);
      if (cents !== null && cents > 0) {
        said.push(
          sql<boolean>`EXISTS (SELECT 1 FROM posting WHERE posting.entry = ledger_entry.row
            AND (posting.debit = ${cents} OR posting.credit = ${cents}))`,
        );
      }
      return eb.or(said);
    })
    .orderBy("ledger_entry.date", "desc")
    .orderBy("ledger_entry.row", "desc")
    .limit(limit)
    .execute();
}
