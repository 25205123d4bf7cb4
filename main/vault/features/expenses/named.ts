import type { VaultContext } from "#main/vault/context.ts";
import type { ReadDb } from "#main/vault/db/handles.ts";
import { toBlob } from "#main/vault/db/ids.ts";
import { findPersonRow } from "#main/vault/features/people/people.service.ts";
import { mayDo } from "#shared/domain/access/permissions.ts";
import type { ExpenseFields } from "#shared/domain/finances/expenses/expense.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import type { ExpenseColumns, NamedExpense } from "./expense.repository.ts";
import type { Viewer } from "./visible.ts";

/**
 * The columns of what was written. Whoever may not read the roster names nobody of it but themself, and
 * whom the claim names already. Errors: `expenses.payer_not_found`, `expenses.beneficiary_not_found`,
 * `expenses.body_not_found`.
 */
export async function columnsOf(
  context: VaultContext,
  db: ReadDb,
  viewer: Viewer,
  fields: ExpenseFields,
  before: NamedExpense | null,
): Promise<ExpenseColumns> {
  const known = [before?.payer, before?.beneficiary];
  const personOrNone = async (id: string | null) =>
    id === null ? null : personRow(context, db, viewer, id, known);
  const payer = await personOrNone(fields.payer);
  if (payer === undefined) throw new ExpectedError("expenses.payer_not_found");
  const beneficiary = await personOrNone(fields.beneficiary);
  if (beneficiary === undefined) throw new ExpectedError("expenses.beneficiary_not_found");
  const body = await bodyRow(db, fields.body);
  const { paidBy, spentOn, cents, purpose, category, account, note } = fields;
  return {
    paid_by: paidBy,
    payer,
    spent_on: spentOn,
    cents,
    purpose,
    category,
    body,
    // Who paid is paid back without being named twice.
    beneficiary: beneficiary === payer ? null : beneficiary,
    account,
    note,
  };
}

/** The row of somebody whom a viewer may name: oneself, whoever is `known` already, or, with the roster, anybody. */
export async function personRow(
  { roles }: VaultContext,
  db: ReadDb,
  viewer: Viewer,
  id: string,
  known: readonly (number | null | undefined)[],
): Promise<number | undefined> {
  const row = await findPersonRow(db, id);
  if (row === undefined) return undefined;
  const isKnown = row === viewer.person?.row || known.includes(row);
  return isKnown || mayDo(roles, "people.read") ? row : undefined;
}

/** Errors: `expenses.body_not_found`. */
export async function bodyRow(db: ReadDb, id: string | null): Promise<number | null> {
  if (id === null) return null;
  const found = await db
    .selectFrom("body")
    .select("row")
    .where("id", "=", toBlob(id))
    .executeTakeFirst();
  if (found === undefined) throw new ExpectedError("expenses.body_not_found");
  return found.row;
}
