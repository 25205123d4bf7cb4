import type { WriteDb } from "#main/vault/db/handles.ts";
import { postIncome } from "#main/vault/features/books/post.service.ts";
import {
  isInKind,
  postingsOf,
  returnPostings,
  type IncomeFields,
} from "#shared/domain/finances/income/receipt.ts";

/** Writes in the books what came in, and what of it was given back. Errors: `books.closed_year`, `books.no_year`. */
export async function postReceived(db: WriteDb, id: string, fields: IncomeFields): Promise<void> {
  const { receivedOn, label, giverName, returned, kind, channel, body } = fields;
  const book = isInKind(kind) ? "general" : channel === "cash" ? "cash" : "bank";
  const said = { income: id, book, label: label || giverName || kind, body } as const;
  await postIncome(db, { ...said, date: receivedOn, lines: postingsOf(fields) });
  if (returned === null) return;
  const lines = returnPostings(fields, returned.cents);
  await postIncome(db, { ...said, date: returned.on, lines });
}
