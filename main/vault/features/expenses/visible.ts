import type { VaultContext } from "#main/vault/context.ts";
import type { ReadDb } from "#main/vault/db/handles.ts";
import { fromBlob, toBlob } from "#main/vault/db/ids.ts";
import { mayDo } from "#shared/domain/access/permissions.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { findExpense, type ExpenseRow, type NamedExpense } from "./expense.repository.ts";
import { findLink } from "./member-person.repository.ts";

/** Whose claims somebody sees: all, or those that they wrote or paid. */
export interface Viewer {
  readonly member: string;
  /** Who they are in the roster, by somebody else’s word; null where nobody gave it. */
  readonly person: { readonly row: number; readonly id: string } | null;
  readonly seesAll: boolean;
}

/** As it stands on `db`: a command asks in its own transaction. */
export async function viewerOf({ userId, roles }: VaultContext, db: ReadDb): Promise<Viewer> {
  const link = await findLink(db, userId);
  const person =
    link?.confirmed_by == null ? null : { row: link.person, id: fromBlob(link.person_id) };
  return { member: userId, person, seesAll: mayDo(roles, "finances.read") };
}

export function isMine(
  { member, person }: Viewer,
  expense: Pick<ExpenseRow, "created_by" | "payer">,
): boolean {
  const isPayer = person !== null && expense.payer === person.row;
  return isPayer || fromBlob(expense.created_by) === member;
}

export function isVisible(
  viewer: Viewer,
  expense: Pick<ExpenseRow, "created_by" | "payer">,
): boolean {
  return viewer.seesAll || isMine(viewer, expense);
}

/** Errors: `expenses.not_found`, for those of others too where one may see one’s own alone. */
export async function mustFindVisible(
  db: ReadDb,
  viewer: Viewer,
  id: string,
): Promise<NamedExpense> {
  const found = await findExpense(db, id);
  if (found === undefined || !isVisible(viewer, found)) {
    throw new ExpectedError("expenses.not_found");
  }
  return found;
}

/** The bytes of a viewer’s id, as rows hold them. */
export const memberBytes = ({ member }: Viewer): Uint8Array => toBlob(member);
