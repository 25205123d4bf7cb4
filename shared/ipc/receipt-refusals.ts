import { UNREADABLE_KINDS } from "../domain/finances/expenses/receipt-kind.ts";

/** What the bytes of a receipt may be refused for; `receipt_kind` says which in its `kind`, one of `UNREADABLE_KINDS`. */
export const RECEIPT_REFUSALS = [
  "expenses.receipt_too_large",
  ...UNREADABLE_KINDS.map((kind) => `expenses.receipt_${kind}` as const),
  "expenses.receipts_full",
] as const;
