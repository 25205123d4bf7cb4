import { sql } from "kysely";
import type { ReadDb } from "#main/vault/db/handles.ts";
import { fromBlob } from "#main/vault/db/ids.ts";
import type { AccountSum } from "#shared/domain/finances/books/balances.ts";
import type { TrialBalanceRow } from "#shared/domain/finances/books/views.ts";

const debit = sql<number>`sum(posting.debit)`;
const credit = sql<number>`sum(posting.credit)`;

/** Sums of each account, and person, of a year up to a day. */
export async function sumsOf(
  db: ReadDb,
  year: number,
  until: string | null,
): Promise<AccountSum[]> {
  let entries = db
    .selectFrom("ledger_entry")
    .innerJoin("posting", "posting.entry", "ledger_entry.row")
    .where("ledger_entry.year", "=", year);
  if (until !== null) entries = entries.where("ledger_entry.date", "<=", until);
  const rows = await db
    .selectFrom(
      entries
        .select(["posting.account", "posting.person", debit.as("debit"), credit.as("credit")])
        .groupBy(["posting.account", "posting.person"])
        .as("summed"),
    )
    .innerJoin("ledger_account", "ledger_account.row", "summed.account")
    .leftJoin("person", "person.row", "summed.person")
    .select(["ledger_account.number", "person.id", "summed.debit", "summed.credit"])
    .orderBy("ledger_account.number")
    .orderBy("summed.person")
    .execute();
  return rows.map((row) => ({
    account: row.number,
    person: row.id === null ? null : fromBlob(row.id),
    debit: row.debit,
    credit: row.credit,
  }));
}

/** Sums of what a year was opened with, and of what took any of that back. */
export async function openingSumsOf(db: ReadDb, year: number): Promise<AccountSum[]> {
  const openings = db
    .selectFrom("ledger_entry as opening")
    .select("opening.row")
    .where("opening.year", "=", year)
    .where("opening.book", "=", "opening");
  const rows = await db
    .selectFrom("ledger_entry")
    .innerJoin("posting", "posting.entry", "ledger_entry.row")
    .innerJoin("ledger_account", "ledger_account.row", "posting.account")
    .where("ledger_entry.year", "=", year)
    .where((eb) =>
      eb.or([eb("ledger_entry.book", "=", "opening"), eb("ledger_entry.reverses", "in", openings)]),
    )
    .select(["ledger_account.number as account", debit.as("debit"), credit.as("credit")])
    .groupBy("ledger_account.number")
    .execute();
  return rows.map((row) => ({ ...row, person: null }));
}

/** Sums of each account of a year: before a day, what it opened with included, and from that day on. */
export async function trialBalanceOf(
  db: ReadDb,
  year: number,
  { from, to }: { from: string | null; to: string | null },
): Promise<TrialBalanceRow[]> {
  const isBefore = sql`ledger_entry.book = 'opening' OR ledger_entry.date < ${from ?? ""}`;
  let entries = db
    .selectFrom("ledger_entry")
    .innerJoin("posting", "posting.entry", "ledger_entry.row")
    .where("ledger_entry.year", "=", year);
  if (to !== null) entries = entries.where("ledger_entry.date", "<=", to);
  const rows = await db
    .selectFrom(
      entries
        .select([
          "posting.account",
          sql<number>`sum(CASE WHEN ${isBefore} THEN posting.debit - posting.credit ELSE 0 END)`.as(
            "opening",
          ),
          sql<number>`sum(CASE WHEN ${isBefore} THEN 0 ELSE posting.debit END)`.as("debit"),
          sql<number>`sum(CASE WHEN ${isBefore} THEN 0 ELSE posting.credit END)`.as("credit"),
        ])
        .groupBy("posting.account")
        .as("summed"),
    )
    .innerJoin("ledger_account", "ledger_account.row", "summed.account")
    .select(["ledger_account.number", "summed.opening", "summed.debit", "summed.credit"])
    .orderBy("ledger_account.number")
    .execute();
  return rows.map((row) => ({
    account: row.number,
    opening: row.opening,
    debit: row.debit,
    credit: row.credit,
    balance: row.opening + row.debit - row.credit,
  }));
}
