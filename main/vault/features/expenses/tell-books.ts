import type { VaultContext } from "#main/vault/context.ts";
import type { WriteDb } from "#main/vault/db/handles.ts";
import { fromBlob } from "#main/vault/db/ids.ts";
import {
  hasValidated,
  postExpense,
  postReimbursement,
  postWaiver,
  takeBackExpense,
  takeBackPayment,
  type PaymentBack,
  type ExpensePosting,
} from "#main/vault/features/books/post.service.ts";
import { mayDo } from "#shared/domain/access/permissions.ts";
import { EXPENSE_CATEGORIES, ExpenseCategory } from "#shared/domain/finances/expense-categories.ts";
import { localDate } from "#shared/domain/kernel/local-date.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import type { LoadedClaim } from "./claim.ts";
import type { NamedExpense } from "./expense.repository.ts";
import { toFields } from "./expenses.mapping.ts";

/** An approved claim is in the books from then on. Errors: `books.closed_year`, `books.no_year`. */
export async function tellApproved(db: WriteDb, { row, receipts }: LoadedClaim): Promise<void> {
  const { category } = toFields(row);
  const known = ExpenseCategory.safeParse(category).data ?? "other";
  const account = EXPENSE_CATEGORIES[known].account;
  const [receipt] = receipts;
  const posting = postingOf(row, row.cents ?? 0, row.spent_on ?? "");
  await postExpense(db, { ...posting, document: receipt?.name ?? "", account });
}

/** So is what is paid of it, from which account of the bank, or given up; the id of its entry. Errors: those of `tellApproved`. */
export async function tellSettled(
  db: WriteDb,
  row: NamedExpense,
  {
    kind,
    cents,
    on,
    bank = null,
  }: { kind: "reimbursed" | "waived"; cents: number; on: string; bank?: string | null },
): Promise<string> {
  const posting = postingOf(row, cents, on);
  if (kind === "waived") return postWaiver(db, posting);
  return postReimbursement(db, { ...posting, bank });
}

/** What the bank sent back was not paid. Errors: those of `tellApproved`. */
export async function tellReturned(
  db: WriteDb,
  row: NamedExpense,
  back: PaymentBack,
): Promise<void> {
  await takeBackPayment(db, fromBlob(row.id), back);
}

/**
 * A claim whose approvals count no more leaves the books. What is validated there is taken back by its mirror,
 * which whoever approves may write: others are refused. Errors: `expenses.in_validated_books`,
 * `books.closed_year`.
 */
export async function tellVoided(
  context: VaultContext,
  db: WriteDb,
  row: NamedExpense,
): Promise<void> {
  const id = fromBlob(row.id);
  if (!mayDo(context.roles, "finances.approve") && (await hasValidated(db, id))) {
    throw new ExpectedError("expenses.in_validated_books");
  }
  await takeBackExpense(db, id, localDate(context.now()));
}

function postingOf(row: NamedExpense, cents: number, date: string): ExpensePosting {
  const { payer, body, purpose, paidBy } = toFields(row);
  return {
    expense: fromBlob(row.id),
    date,
    label: purpose,
    document: "",
    cents,
    person: paidBy === "collective" ? null : payer,
    body,
  };
}
