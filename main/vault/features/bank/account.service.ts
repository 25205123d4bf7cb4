import type { VaultContext } from "#main/vault/context.ts";
import type { ReadDb } from "#main/vault/db/handles.ts";
import { newId } from "#main/vault/db/ids.ts";
import { isReferredTo } from "#main/vault/db/references.repository.ts";
import type { BankAccountFields } from "#shared/domain/finances/bank/account.ts";
import { balancesOf } from "#shared/domain/finances/bank/told-balances.ts";
import type { BankAccountView } from "#shared/domain/finances/bank/views.ts";
import { instantOf } from "#shared/domain/kernel/dates.ts";
import { saysTheSame } from "#shared/domain/kernel/says-the-same.ts";
import type { ParsedInput } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import {
  deleteAccount,
  insertAccount,
  listAccounts,
  updateAccount,
  type StoredAccount,
} from "./account.repository.ts";
import { daySums, lastImports, storedBalances } from "./import.repository.ts";
import { isMatched, openOf, totalOf } from "./line.repository.ts";

/** Every account, with what it holds and what waits there. */
export async function viewAccounts(context: VaultContext): Promise<BankAccountView[]> {
  const { read } = context;
  const imports = await lastImports(read);
  const views: BankAccountView[] = [];
  for (const { row, id, fields } of await listAccounts(read)) {
    const last = imports.get(row);
    views.push({
      id,
      fields,
      lines: await totalOf(read, row),
      open: await openOf(read, row),
      ...balancesOf(await storedBalances(read, row), await daySums(read, row)),
      lastImport: last === undefined ? null : { file: last.file, at: instantOf(last.at) },
    });
  }
  return views.map((view) => ({ ...view, gaps: [...view.gaps] }));
}

/** Errors: `bank.number_taken` with the name of the account that has it. */
export async function addAccount(
  context: VaultContext,
  fields: BankAccountFields,
): Promise<{ id: string; seq: number }> {
  const id = newId();
  const { seq } = await context.write("bank.addAccount", async ({ db }) => {
    refuseTwice(await listAccounts(db), fields, null);
    await insertAccount(db, id, fields);
  });
  return { id, seq };
}

/** Errors: `bank.account_not_found`, `bank.number_taken`, `bank.ledger_in_use`. */
export async function changeAccount(
  context: VaultContext,
  { id, fields }: ParsedInput<"bank.changeAccount">,
): Promise<{ seq: number | null }> {
  return context.writeIfChanged("bank.changeAccount", async ({ db }) => {
    const account = await mustFindAccount(db, id);
    if (saysTheSame(account.fields, fields)) return;
    refuseTwice(await listAccounts(db), fields, id);
    const isMoved = fields.ledger !== account.fields.ledger;
    if (isMoved && (await isMatched(db, account.row)))
      throw new ExpectedError("bank.ledger_in_use");
    await updateAccount(db, account.row, fields);
  });
}

/** Errors: `bank.account_not_found`, `bank.account_in_use`. */
export async function removeAccount(context: VaultContext, id: string): Promise<{ seq: number }> {
  return context.write("bank.removeAccount", async ({ db, raw }) => {
    const { row } = await mustFindAccount(db, id);
    if (isReferredTo(raw, "bank_account", row, [])) throw new ExpectedError("bank.account_in_use");
    await deleteAccount(db, row);
  });
}

export async function mustFindAccount(db: ReadDb, id: string): Promise<StoredAccount> {
  const found = (await listAccounts(db)).find((one) => one.id === id);
  if (found === undefined) throw new ExpectedError("bank.account_not_found");
  return found;
}

/** Of one number and currency there is one account; a file without a number is asked about. */
export function refuseTwice(
  accounts: readonly StoredAccount[],
  { number, currency }: BankAccountFields,
  id: string | null,
): void {
  const twin = accounts.find(({ fields, id: other }) => {
    const isSame = fields.number === number && fields.currency === currency;
    return number !== "" && isSame && other !== id;
  });
  if (twin !== undefined) {
    throw new ExpectedError("bank.number_taken", { name: twin.fields.name });
  }
}
