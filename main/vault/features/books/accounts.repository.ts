import type { ReadDb, WriteDb } from "#main/vault/db/handles.ts";
import { newId, toBlob } from "#main/vault/db/ids.ts";
import { isFront, isOfChart } from "#shared/domain/finances/books/chart.ts";

export interface StoredAccount {
  readonly row: number;
  readonly number: string;
  readonly name: string;
  readonly isFront: boolean;
}

/** The accounts that were written to, or named: those of the chart are there before. */
export async function storedAccounts(db: ReadDb): Promise<StoredAccount[]> {
  const rows = await db.selectFrom("ledger_account").selectAll().orderBy("number").execute();
  return rows.map(({ row, number, name, is_front: front }) => ({
    row,
    number,
    name,
    isFront: front === 1,
  }));
}

/** Undefined for one that nothing was ever written to. */
export async function findAccountRow(db: ReadDb, number: string): Promise<number | undefined> {
  const found = await db
    .selectFrom("ledger_account")
    .select("row")
    .where("number", "=", number)
    .executeTakeFirst();
  return found?.row;
}

/** Those that some posting is of. */
export async function usedAccounts(db: ReadDb): Promise<ReadonlySet<number>> {
  const rows = await db
    .selectFrom("ledger_account")
    .select("row")
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom("posting")
          .select("posting.row")
          .whereRef("posting.account", "=", "ledger_account.row"),
      ),
    )
    .execute();
  return new Set(rows.map(({ row }) => row));
}

/** The rows of accounts by number; one of the chart gets its row when it is first written to. */
export async function accountRows(
  db: WriteDb,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const wanted = [...new Set(numbers)];
  const rows = await db
    .selectFrom("ledger_account")
    .select(["row", "number"])
    .where("number", "in", wanted)
    .execute();
  const known = new Map(rows.map(({ row, number }) => [number, row]));
  for (const number of wanted) {
    if (known.has(number) || !isOfChart(number)) continue;
    known.set(number, await insertAccount(db, { number, name: "", isFront: isFront(number) }));
  }
  return known;
}

export async function insertAccount(
  db: WriteDb,
  account: { number: string; name: string; isFront: boolean },
): Promise<number> {
  const { row } = await db
    .insertInto("ledger_account")
    .values({
      id: toBlob(newId()),
      number: account.number,
      name: account.name,
      is_front: account.isFront ? 1 : 0,
    })
    .returning("row")
    .executeTakeFirstOrThrow();
  return row;
}

export async function updateAccount(
  db: WriteDb,
  row: number,
  { name, isFront: front }: { name: string; isFront: boolean },
): Promise<void> {
  await db
    .updateTable("ledger_account")
    .set({ name, is_front: front ? 1 : 0 })
    .where("row", "=", row)
    .execute();
}
