import { sql } from "kysely";
import type { ReadDb } from "#main/vault/db/handles.ts";
import { toBlob } from "#main/vault/db/ids.ts";

/** Sums of claims of a period by body, category, state and who paid; `but` is left out. */
export async function claimSums(db: ReadDb, start: string, end: string, but: string | null) {
  const waived = sql<number>`coalesce(sum((SELECT sum(expense_event.cents) FROM expense_event
    WHERE expense_event.expense = expense.row AND expense_event.kind = 'waived')), 0)`;
  let claims = db
    .selectFrom("expense")
    .leftJoin("body", "body.row", "expense.body")
    .select([
      "body.id as body_id",
      "body.name as body_name",
      "expense.category",
      "expense.state",
      "expense.paid_by",
    ])
    .select(sql<number>`coalesce(sum(expense.cents), 0)`.as("cents"))
    .select(sql<number>`coalesce(sum(expense.settled), 0)`.as("settled"))
    .select(waived.as("waived"))
    .where("expense.spent_on", ">=", start)
    .where("expense.spent_on", "<=", end)
    .where("expense.state", "in", ["submitted", "approved", "settled"]);
  if (but !== null) claims = claims.where("expense.id", "<>", toBlob(but));
  return claims
    .groupBy(["expense.body", "expense.category", "expense.state", "expense.paid_by"])
    .execute();
}

/** What stands in the books as spent and is of no claim: bank charges, bills that were written by hand. */
export async function otherSpending(db: ReadDb, start: string, end: string) {
  return db
    .selectFrom("ledger_entry")
    .innerJoin("posting", "posting.entry", "ledger_entry.row")
    .innerJoin("ledger_account", "ledger_account.row", "posting.account")
    .leftJoin("body", "body.row", "posting.body")
    .select(["ledger_account.number", "body.id as body_id", "body.name as body_name"])
    .select(sql<number>`sum(posting.debit - posting.credit)`.as("cents"))
    .where("ledger_entry.expense", "is", null)
    .where("ledger_entry.date", ">=", start)
    .where("ledger_entry.date", "<=", end)
    .where("ledger_account.number", "like", "6%")
    .groupBy(["ledger_account.row", "posting.body"])
    .execute();
}

export async function bookYears(db: ReadDb): Promise<{ start: string; end: string }[]> {
  const rows = await db
    .selectFrom("fiscal_year")
    .select(["start_on", "end_on"])
    .orderBy("start_on")
    .execute();
  return rows.map(({ start_on: start, end_on: end }) => ({ start, end }));
}
