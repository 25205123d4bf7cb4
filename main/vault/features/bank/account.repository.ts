import type { Selectable } from "kysely";
import type { ReadDb, WriteDb } from "#main/vault/db/handles.ts";
import { fromBlob, toBlob } from "#main/vault/db/ids.ts";
import type { BankAccountFields } from "#shared/domain/finances/bank/account.ts";
import type { FileHints } from "#shared/domain/finances/bank/hints.ts";
import type { BankAccountTable } from "./bank.table.ts";

export interface StoredAccount {
  readonly row: number;
  readonly id: string;
  readonly fields: BankAccountFields;
  readonly hints: FileHints | null;
}

function toAccount(row: Selectable<BankAccountTable>): StoredAccount {
  const { name, number, currency, ledger, hints } = row;
  return {
    row: row.row,
    id: fromBlob(row.id),
    fields: { name, number, currency, ledger },
    hints: hints === null ? null : (JSON.parse(hints) as FileHints),
  };
}

/** In the order in which they were written. */
export async function listAccounts(db: ReadDb): Promise<StoredAccount[]> {
  return (await db.selectFrom("bank_account").selectAll().orderBy("row").execute()).map(toAccount);
}

/** By the numbers of their rows. */
export async function accountIds(db: ReadDb): Promise<ReadonlyMap<number, string>> {
  const rows = await db.selectFrom("bank_account").select(["row", "id"]).execute();
  return new Map(rows.map(({ row, id }) => [row, fromBlob(id)]));
}

export async function insertAccount(
  db: WriteDb,
  id: string,
  fields: BankAccountFields,
): Promise<number> {
  const { row } = await db
    .insertInto("bank_account")
    .values({ ...fields, id: toBlob(id), hints: null })
    .returning("row")
    .executeTakeFirstOrThrow();
  return row;
}

export async function updateAccount(
  db: WriteDb,
  row: number,
  fields: BankAccountFields,
): Promise<void> {
  await db.updateTable("bank_account").set(fields).where("row", "=", row).execute();
}

export async function rememberHints(db: WriteDb, row: number, hints: FileHints): Promise<void> {
  await db
    .updateTable("bank_account")
    .set({ hints: JSON.stringify(hints) })
    .where("row", "=", row)
    .execute();
}

export async function deleteAccount(db: WriteDb, row: number): Promise<void> {
  await db.deleteFrom("bank_account").where("row", "=", row).execute();
}
