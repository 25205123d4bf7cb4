import {
  blob,
  defineTable,
  idOf,
  integer,
  nullable,
  parsedInteger,
  parsedText,
  rowNumber,
  textAsParsed,
  type TableOf,
} from "#main/vault/db/define-table.ts";
import { AttachmentName } from "#shared/domain/attachments/attachment.ts";
import { ExpenseCategory } from "#shared/domain/finances/expense-categories.ts";
import {
  Account,
  ExpenseFields,
  ExpenseState,
  PaidBy,
} from "#shared/domain/finances/expenses/expense.ts";
import { ReceiptKind, ReceiptRole } from "#shared/domain/finances/expenses/receipt.ts";
import { EventKind } from "#shared/domain/finances/expenses/views.ts";
import { Cents, PositiveCents } from "#shared/domain/finances/money.ts";
import { IsoDate } from "#shared/domain/kernel/dates.ts";

const SHA256_BYTES = 32;
const digest = {
  ...blob,
  isOf: (value: unknown) => value instanceof Uint8Array && value.length === SHA256_BYTES,
};
const day = parsedText(IsoDate);
const cents = parsedInteger(PositiveCents);
const words = parsedText(ExpenseFields.shape.note, 1_000);

export const expenseTable = defineTable({
  row: rowNumber,
  id: blob,
  paid_by: parsedText(PaidBy),
  payer: nullable(integer),
  spent_on: nullable(day),
  cents: nullable(cents),
  purpose: parsedText(ExpenseFields.shape.purpose, 200),
  category: nullable(parsedText(ExpenseCategory)),
  body: nullable(integer),
  beneficiary: nullable(integer),
  account: textAsParsed(Account),
  note: words,
  /** Counts every change to what it says, its receipts too, and its submission: an undo reaches no further back. */
  revision: integer,
  state: parsedText(ExpenseState),
  /** What was paid back or given up. */
  settled: parsedInteger(Cents.min(0)),
  created_by: idOf,
  created_at: integer,
});

export const receiptTable = defineTable({
  row: rowNumber,
  id: blob,
  expense: integer,
  file: integer,
  name: textAsParsed(AttachmentName),
  kind: parsedText(ReceiptKind),
  role: parsedText(ReceiptRole),
  /** SHA-256 of what is kept. */
  content: digest,
  /** The same of the file before the window changed it, as it said. */
  original: nullable(digest),
  added_at: integer,
});

export const expenseEventTable = defineTable({
  row: rowNumber,
  id: blob,
  expense: integer,
  kind: parsedText(EventKind),
  made_by: idOf,
  person: nullable(integer),
  revision: integer,
  /** The digest of the exact claim. */
  claim: digest,
  reason: words,
  outside: nullable(words),
  cents: nullable(cents),
  on_day: nullable(day),
  receipt: nullable(integer),
  made_at: integer,
});

export const approvalThresholdTable = defineTable({
  row: rowNumber,
  id: blob,
  body: nullable(integer),
  two_above: parsedInteger(Cents.min(0)),
});

/** Who somebody of the vault is in the roster: the row’s id is theirs in the vault. */
export const memberPersonTable = defineTable({
  row: rowNumber,
  id: blob,
  person: integer,
  said_by: idOf,
  confirmed_by: nullable(idOf),
});

export type ExpenseTable = TableOf<typeof expenseTable>;
export type ReceiptTable = TableOf<typeof receiptTable>;
export type ExpenseEventTable = TableOf<typeof expenseEventTable>;
